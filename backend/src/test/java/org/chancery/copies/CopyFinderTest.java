package org.chancery.copies;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class CopyFinderTest {

  private static final LocalDate DAY = LocalDate.of(2024, 6, 19);

  private final Random random = new Random(7);
  private final List<Sketch> sketches = new ArrayList<>();
  private final Map<String, Shingles> texts = new HashMap<>();

  @Test
  void joinsWhatEveryPairComparedInFullWouldJoin() {
    for (int family = 0; family < 60; family++) {
      List<String> text = words(80 + random.nextInt(400));
      int copies = 1 + random.nextInt(5);
      for (int copy = 0; copy < copies; copy++) {
        add(edited(text, random.nextDouble() * 0.2), DAY.plusDays(random.nextInt(50)));
      }
    }
    assertThat(find(sketches)).isEqualTo(everyPair()).isNotEmpty();
  }

  @Test
  void isNotLedAstrayByWhatStandsInEveryArticle() {
    List<String> notice = words(150);
    for (int family = 0; family < 40; family++) {
      List<String> text = words(60 + random.nextInt(700));
      int copies = 1 + random.nextInt(5);
      for (int copy = 0; copy < copies; copy++) {
        int from = random.nextInt(text.size() / 2);
        int to = random.nextBoolean() ? text.size() : from + text.size() / 2;
        List<String> part = new ArrayList<>(edited(text.subList(from, to), 0.2));
        part.addAll(random.nextInt(4) == 0 ? List.of() : notice);
        add(part, DAY);
      }
    }
    assertThat(find(sketches)).isEqualTo(everyPair()).isNotEmpty();
    Collections.shuffle(sketches, random);
    assertThat(find(sketches)).isEqualTo(everyPair());
  }

  @Test
  void answersTheSameInWhateverOrderArticlesCame() {
    List<String> text = words(300);
    for (int copy = 0; copy < 20; copy++) {
      add(edited(text, 0.1), copy % 3 == 0 ? null : DAY.plusDays(copy * 2L));
    }
    Map<String, String> first = find(sketches);
    for (int i = 0; i < 10; i++) {
      Collections.shuffle(sketches, random);
      assertThat(find(sketches)).isEqualTo(first);
    }
  }

  @Test
  void joinsAStoryThatHundredsPrinted() {
    List<String> text = words(200);
    for (int copy = 0; copy < 400; copy++) {
      add(text, DAY);
    }
    assertThat(find(sketches)).hasSize(400);
    assertThat(find(sketches).values()).containsOnly("a000");
  }

  @Test
  void findsAPartOfALongerText() {
    List<String> text = words(600);
    add(text, DAY);
    add(text.subList(100, 250), DAY);
    assertThat(find(sketches)).hasSize(2);
  }

  @Test
  void findsACopyOfWhatIsKnownAndWhatItBelongsTo() {
    List<String> text = words(200);
    add(edited(text, 0.1), DAY);
    add(text, DAY);
    add(words(200), DAY);
    assertThat(find(sketches, 1)).hasSize(2);
    CopyFinder finder = new CopyFinder(this::texts);
    finder.addFresh(sketches.get(0));
    finder.addKnown(sketches.get(1), "a set");
    finder.addKnown(sketches.get(2), "another");
    assertThat(finder.join())
        .containsExactly(new CopyFinder.Joined(Set.of("a000"), Set.of("a set")));
  }

  @Test
  void takesWhatIsDatedToAMonthForAnyDayOfIt() {
    String text = String.join(" ", words(200));
    texts.put("day", Shingles.of(text));
    texts.put("month", Shingles.of(text));
    Sketch june =
        Sketch.of("month", LocalDate.of(2024, 6, 1), LocalDate.of(2024, 6, 30), Runs.of(text));
    for (LocalDate day : List.of(LocalDate.of(2024, 5, 2), LocalDate.of(2024, 7, 30))) {
      assertThat(find(List.of(june, Sketch.of("day", day, day, Runs.of(text))))).hasSize(2);
    }
    for (LocalDate day : List.of(LocalDate.of(2024, 5, 1), LocalDate.of(2024, 7, 31))) {
      assertThat(find(List.of(june, Sketch.of("day", day, day, Runs.of(text))))).isEmpty();
    }
  }

  @Test
  void countsEveryIdeographAsAWord() {
    assertThat(Shingles.of("外交部发言人 said 3").words()).isEqualTo(8);
    assertThat(Runs.of("外交部发言人王毅说，".repeat(7))).isNotEmpty();
  }

  @Test
  void keepsApartWhatIsShortOrWeeksApart() {
    List<String> text = words(59);
    add(text, DAY);
    add(text, DAY);
    List<String> anniversary = words(200);
    add(anniversary, DAY);
    add(anniversary, DAY.plusDays(31));
    assertThat(find(sketches)).isEmpty();
    add(anniversary, DAY.plusDays(15));
    assertThat(find(sketches)).hasSize(3);
  }

  @Test
  void readsWordsWithoutCaseAccentsAndPunctuation() {
    Shingles plain = Shingles.of("The President of Türkiye, Recep Tayyip Erdoğan, said on Monday");
    Shingles other =
        Shingles.of("THE PRESIDENT of TURKIYE (Recep Tayyip Erdogan) said - on Monday");
    assertThat(plain.words()).isEqualTo(10);
    assertThat(plain.common(other)).isEqualTo(8).isEqualTo(plain.size());
  }

  /** For each article that has copies the smallest id among them, all of them being fresh. */
  private Map<String, String> find(List<Sketch> in) {
    return find(in, in.size());
  }

  /** The same where all but the first so many are known already, each alone. */
  private Map<String, String> find(List<Sketch> in, int fresh) {
    CopyFinder finder = new CopyFinder(this::texts);
    in.subList(0, fresh).forEach(finder::addFresh);
    in.subList(fresh, in.size()).forEach(sketch -> finder.addKnown(sketch, null));
    Map<String, String> smallest = new TreeMap<>();
    for (CopyFinder.Joined one : finder.join()) {
      if (one.articles().size() > 1) {
        String first = one.articles().iterator().next();
        one.articles().forEach(id -> smallest.put(id, first));
      }
    }
    return smallest;
  }

  private Map<String, Shingles> texts(Set<String> ids) {
    Map<String, Shingles> found = new HashMap<>(texts);
    found.keySet().retainAll(ids);
    return found;
  }

  private void add(List<String> words, @Nullable LocalDate day) {
    String id = "a%03d".formatted(sketches.size());
    String text = String.join(" ", words);
    texts.put(id, Shingles.of(text));
    sketches.add(Sketch.of(id, day, day, Runs.of(text)));
  }

  private List<String> words(int count) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      words.add("w" + random.nextInt(3_000));
    }
    return words;
  }

  private List<String> edited(List<String> text, double share) {
    List<String> edited = new ArrayList<>(text);
    int edits = (int) (share * text.size() / 3);
    for (int i = 0; i < edits; i++) {
      edited.set(random.nextInt(edited.size()), "x" + random.nextInt(100_000));
    }
    return edited;
  }

  /** The smallest id spreads from copy to copy until nothing changes any more. */
  private Map<String, String> everyPair() {
    Map<String, String> smallest = new TreeMap<>();
    boolean changed = true;
    while (changed) {
      changed = false;
      for (Sketch one : sketches) {
        for (Sketch two : sketches) {
          if (areCopies(one, two)) {
            String known = smallest.getOrDefault(one.id(), one.id());
            String theirs = smallest.getOrDefault(two.id(), two.id());
            String least = known.compareTo(theirs) <= 0 ? known : theirs;
            changed |= !least.equals(smallest.put(one.id(), least));
          }
        }
      }
    }
    return smallest;
  }

  private boolean areCopies(Sketch one, Sketch two) {
    return !one.id().equals(two.id()) && areNear(one, two) && Copies.are(text(one), text(two));
  }

  private static boolean areNear(Sketch one, Sketch two) {
    return one.from() - Copies.MOST_DAYS <= two.to() && two.from() - Copies.MOST_DAYS <= one.to();
  }

  private Shingles text(Sketch sketch) {
    return Objects.requireNonNull(texts.get(sketch.id()));
  }
}

package org.chancery.search.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.search.Choice;
import org.chancery.search.Criteria;
import org.chancery.search.Facet;
import org.chancery.search.reference.Asked.Operator;
import org.jspecify.annotations.Nullable;

/**
 * Searches made up around articles that exist, so that most find something; the same for the same
 * seed. Operators are dealt like cards, so that none is left out.
 */
final class RandomSearches {

  private static final List<Facet> OF_ENTRIES =
      Arrays.stream(Facet.values()).filter(Facet::ofEntries).toList();
  private static final List<Facet> FLAT =
      Arrays.stream(Facet.values()).filter(f -> !f.ofEntries()).toList();

  private final List<PlainArticle> articles;
  private final Random random;
  private final List<Operator> deck = new ArrayList<>();

  RandomSearches(List<PlainArticle> articles, long seed) {
    this.articles = articles;
    this.random = new Random(seed);
  }

  Asked next() {
    Draft draft = new Draft(pick(articles));
    int demands = 1 + random.nextInt(4);
    for (int i = 0; i < demands; i++) {
      Operator card = card();
      if (!draft.add(card)) {
        // This article does not lend itself to it; one of the next will.
        deck.addFirst(card);
      }
    }
    return draft.asked();
  }

  private Operator card() {
    if (deck.isEmpty()) {
      deck.addAll(List.of(Operator.values()));
      Collections.shuffle(deck, random);
    }
    return deck.removeLast();
  }

  private <T> T pick(Collection<T> from) {
    return List.copyOf(from).get(random.nextInt(from.size()));
  }

  private boolean oneIn(int n) {
    return random.nextInt(n) == 0;
  }

  /** One search on its way, around one article and one of its acts. */
  private final class Draft {

    private final PlainArticle around;
    private final @Nullable Act act;
    private final Set<Operator> used = EnumSet.noneOf(Operator.class);
    private final List<Ask> words = new ArrayList<>();
    private final Map<Facet, Choice> filters = new EnumMap<>(Facet.class);
    private boolean coMentions;
    private @Nullable LocalDate from;
    private @Nullable LocalDate to;

    Draft(PlainArticle around) {
      this.around = around;
      this.act = around.acts().isEmpty() ? null : pick(around.acts());
    }

    Asked asked() {
      Ask all =
          switch (words.size()) {
            case 0 -> new Ask.Everything();
            case 1 -> words.getFirst();
            default -> new Ask.All(words, oneIn(2) ? " " : " AND ");
          };
      if (from != null && to != null && to.isBefore(from)) {
        to = null;
        used.remove(Operator.TO);
      }
      return new Asked(new Criteria(all.written(), filters, coMentions, from, to), all, used);
    }

    boolean add(Operator operator) {
      boolean done =
          switch (operator) {
            case WORD -> words.add(word());
            case PHRASE -> words.add(new Ask.Phrase(stretch(2 + random.nextInt(3))));
            case NEAR -> near();
            case PREFIX -> prefix();
            case OR -> words.add(new Ask.Either(List.of(word(), oneIn(2) ? word() : foreign())));
            case NOT -> words.add(new Ask.Without(foreign(), oneIn(2) ? "-" : "NOT "));
            case FIELD -> field();
            case ANY -> any();
            case ALL -> all();
            case NONE -> none();
            case MISSING -> missing();
            case FROM -> from();
            case TO -> to();
            case DIRECTED -> pair(act == null ? null : act.source() + ">" + act.target());
            case ONE_SIDED -> oneSided();
            case CO_MENTIONS -> coMentions();
            case ONE_ENTRY -> oneEntry();
          };
      if (done) {
        used.add(operator);
      }
      return done;
    }

    private Ask word() {
      return new Ask.Word(pick(words(around)));
    }

    /** A word that some other article has. */
    private Ask foreign() {
      PlainArticle other = pick(articles);
      Set<String> theirs = new TreeSet<>(words(other));
      theirs.removeAll(words(around));
      return new Ask.Word(theirs.isEmpty() ? "xylophone" : pick(theirs));
    }

    private String stretch(int length) {
      List<String> all = words(around);
      int start = random.nextInt(Math.max(1, all.size() - length));
      return String.join(" ", all.subList(start, Math.min(all.size(), start + length)));
    }

    private boolean near() {
      List<String> all = words(around).stream().filter(word -> word.matches("\\p{L}{3,}")).toList();
      int first = random.nextInt(Math.max(1, all.size() - 4));
      int second = Math.min(all.size() - 1, first + 1 + random.nextInt(4));
      boolean turned = oneIn(3);
      String one = all.get(turned ? second : first);
      String other = all.get(turned ? first : second);
      return !one.equalsIgnoreCase(other)
          && words.add(new Ask.Near(one, other, 1 + random.nextInt(6)));
    }

    private boolean prefix() {
      String word = pick(words(around).stream().filter(w -> w.matches("\\p{L}{4,}")).toList());
      return words.add(new Ask.Prefix(word.substring(0, 2 + random.nextInt(word.length() - 3))));
    }

    private boolean field() {
      return switch (random.nextInt(5)) {
        case 0 -> words.add(new Ask.In(oneIn(2) ? "title" : "body", pick(words(around))));
        case 1 -> valued(Facet.COUNTRY);
        case 2 -> valued(Facet.ACTOR);
        case 3 -> act != null && words.add(new Ask.Valued(Facet.EVENT, act.event()));
        default -> dated();
      };
    }

    private boolean valued(Facet facet) {
      Set<String> values = around.values(facet);
      return !values.isEmpty() && words.add(new Ask.Valued(facet, pick(values)));
    }

    private boolean dated() {
      PlainDate published = around.published();
      if (published == null) {
        return false;
      }
      String name = pick(List.of("before", "after", "on"));
      LocalDate day =
          switch (name) {
            case "before" -> published.last().plusDays(1 + random.nextInt(60));
            case "after" -> published.first().minusDays(1 + random.nextInt(60));
            default -> published.first();
          };
      return words.add(new Ask.Dated(name, day.toString().substring(0, pick(List.of(4, 7, 10)))));
    }

    private boolean any() {
      Facet facet = pick(List.of(Facet.values()));
      Set<String> own = own(facet);
      if (own.isEmpty()) {
        return false;
      }
      List<String> chosen = new ArrayList<>(List.of(pick(own)));
      if (oneIn(2)) {
        chosen.add(somewhere(facet));
      }
      change(facet, chosen, List.of(), List.of(), false);
      return true;
    }

    private boolean all() {
      Facet facet = pick(List.of(Facet.values()));
      Set<String> own = own(facet);
      if (own.isEmpty()) {
        return false;
      }
      List<String> chosen = new ArrayList<>(List.of(pick(own)));
      if (oneIn(2)) {
        chosen.add(pick(own));
      }
      change(facet, List.of(), chosen, List.of(), false);
      return true;
    }

    private boolean none() {
      Facet facet = pick(List.of(Facet.values()));
      String value = somewhere(facet);
      if (own(facet).contains(value) && !oneIn(5)) {
        return false;
      }
      change(facet, List.of(), List.of(), List.of(value), false);
      return true;
    }

    private boolean missing() {
      if (oneIn(3)) {
        missingEntries();
        return true;
      }
      Facet facet = pick(oneIn(2) ? FLAT : List.of(Facet.values()));
      boolean lacks = own(facet).isEmpty();
      if (!lacks && !oneIn(3)) {
        facet = Facet.AGENCY;
      }
      List<String> besides = oneIn(2) ? List.of(somewhere(facet)) : List.of();
      change(facet, besides, List.of(), List.of(), true);
      return true;
    }

    /** Of entries, where one facet's missing values meet what is asked of another. */
    private void missingEntries() {
      List<Facet> two = new ArrayList<>(OF_ENTRIES);
      Collections.shuffle(two, random);
      Facet one = two.get(0);
      Facet other = two.get(1);
      List<String> besides = oneIn(2) ? List.of(somewhere(one)) : List.of();
      change(one, besides, List.of(), List.of(), true);
      if (!oneIn(3)) {
        change(other, List.of(somewhere(other)), List.of(), List.of(), oneIn(2));
      }
    }

    private boolean from() {
      PlainDate published = around.published();
      LocalDate first = published == null ? LocalDate.of(2023, 6, 1) : published.first();
      from = first.minusDays(oneIn(4) ? 0 : random.nextInt(200));
      return true;
    }

    private boolean to() {
      PlainDate published = around.published();
      LocalDate last = published == null ? LocalDate.of(2025, 6, 1) : published.last();
      to = last.plusDays(oneIn(4) ? 0 : random.nextInt(200));
      return true;
    }

    private boolean pair(@Nullable String written) {
      if (written == null) {
        return false;
      }
      switch (random.nextInt(4)) {
        case 0 -> change(Facet.DYAD, List.of(), List.of(written), List.of(), false);
        case 1 -> change(Facet.DYAD, List.of(), List.of(), List.of(reversed(written)), false);
        default -> change(Facet.DYAD, List.of(written), List.of(), List.of(), false);
      }
      return true;
    }

    private String reversed(String written) {
      return act != null && written.equals(act.source() + ">" + act.target())
          ? act.target() + ">" + act.source()
          : written;
    }

    private boolean oneSided() {
      Set<String> states = around.values(Facet.COUNTRY);
      if (oneIn(3) && !states.isEmpty()) {
        // It may act upon nobody but itself, which is no pair.
        return pair(pick(states) + pick(List.of("-*", ">*")));
      }
      if (act == null) {
        return false;
      }
      return pair(
          pick(
              List.of(
                  act.source() + "-*",
                  "*-" + act.target(),
                  act.source() + ">*",
                  "*>" + act.target())));
    }

    private boolean coMentions() {
      coMentions = true;
      if (around.coPairs().isEmpty()) {
        return true;
      }
      String pair = pick(around.coPairs());
      String written =
          switch (random.nextInt(4)) {
            case 0 -> pair.substring(0, 3) + "-*";
            case 1 -> pair.substring(4) + "-" + pair.substring(0, 3);
            default -> pair;
          };
      switch (random.nextInt(4)) {
        case 0 -> change(Facet.DYAD, List.of(), List.of(written), List.of(), false);
        case 1 -> change(Facet.DYAD, List.of(), List.of(), List.of(written), false);
        default -> change(Facet.DYAD, List.of(written), List.of(), List.of(), false);
      }
      return true;
    }

    /** Several things asked of one and the same entry. */
    private boolean oneEntry() {
      if (act == null) {
        return false;
      }
      List<Facet> some = new ArrayList<>(OF_ENTRIES);
      Collections.shuffle(some, random);
      for (Facet facet : some.subList(0, 2 + random.nextInt(2))) {
        // Sometimes of another act, so that both hold in the article but not in one entry.
        Act other = oneIn(3) ? pick(around.acts()) : act;
        Set<String> values = other.values(facet);
        if (values.isEmpty()) {
          continue;
        }
        String value = pick(values);
        switch (random.nextInt(5)) {
          case 0 -> change(facet, List.of(), List.of(value), List.of(), false);
          case 1 -> change(facet, List.of(), List.of(), List.of(somewhere(facet)), false);
          default -> change(facet, List.of(value), List.of(), List.of(), false);
        }
      }
      return true;
    }

    private void change(
        Facet facet, List<String> any, List<String> all, List<String> none, boolean missing) {
      Choice former = filters.getOrDefault(facet, Choice.NOTHING);
      filters.put(
          facet,
          new Choice(
              joined(former.any(), any),
              joined(former.all(), all),
              joined(former.none(), none),
              former.missing() || missing));
    }

    private static List<String> joined(List<String> one, List<String> other) {
      List<String> both = new ArrayList<>(one);
      both.addAll(other);
      return both;
    }

    /** The values of the article, or of its act where the facet is one of entries. */
    private Set<String> own(Facet facet) {
      if (!facet.ofEntries()) {
        return around.values(facet);
      }
      return act == null ? Set.of() : act.values(facet);
    }

    /** A value of any article. */
    private String somewhere(Facet facet) {
      Set<String> values = new TreeSet<>();
      for (PlainArticle article : articles) {
        if (facet.ofEntries()) {
          article.acts().forEach(a -> values.addAll(a.values(facet)));
        } else {
          values.addAll(article.values(facet));
        }
      }
      return pick(values);
    }
  }

  /** Words as a reader would copy them, without what the query language reads as its own. */
  private static List<String> words(PlainArticle article) {
    return Arrays.stream((article.title() + " " + article.body()).split("\\s+"))
        .map(w -> w.replaceAll("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$", ""))
        .filter(w -> !w.isEmpty() && !w.matches("AND|OR|NOT") && !w.matches(".*[\"“”„():*&|].*"))
        .toList();
  }
}

package org.chancery.bench;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import org.chancery.copies.Copies;
import org.chancery.copies.CopyFinder;
import org.chancery.copies.Runs;
import org.chancery.copies.Shingles;
import org.chancery.copies.Sketch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
    name = "copies",
    description = {
      "Precision and recall of the pairs of near copies that are found among generated articles,",
      "whose families lie inside and just outside of the definition."
    },
    mixinStandardHelpOptions = true)
final class CopiesBench implements Callable<Integer> {

  private static final LocalDate FIRST_DAY = LocalDate.of(2024, 1, 1);

  @Option(names = "--articles", paramLabel = "N", description = "How many (default 20000).")
  private int articles = 20_000;

  @Option(names = "--seed", paramLabel = "N", description = "Other articles (default 1).")
  private long seed = 1;

  private final Map<String, Shingles> texts = new HashMap<>();
  private final List<Sketch> sketches = new ArrayList<>();
  private final Map<String, LocalDate> days = new HashMap<>();
  private final Map<String, Integer> family = new HashMap<>();

  @Override
  public Integer call() throws Exception {
    CopyFamilies families = new CopyFamilies(seed);
    Random random = new Random(seed);
    for (int number = 0; sketches.size() < articles; number++) {
      LocalDate day = FIRST_DAY.plusDays(random.nextInt(700));
      for (String text : families.next()) {
        String id = "%016x".formatted(random.nextLong());
        Shingles shingles = Shingles.of(text);
        texts.put(id, shingles);
        family.put(id, number);
        LocalDate published = day.plusDays(random.nextInt(40));
        days.put(id, published);
        sketches.add(Sketch.of(id, published, published, Runs.of(text)));
      }
    }
    System.out.println(Machine.description());
    long start = System.nanoTime();
    CopyFinder finder = new CopyFinder(ids -> texts);
    sketches.forEach(finder::addFresh);
    Map<String, String> found = new HashMap<>();
    finder.join().stream()
        .filter(joined -> joined.articles().size() > 1)
        .forEach(joined ->
            joined.articles().forEach(id -> found.put(id, joined.articles().iterator().next())));
    double seconds = (System.nanoTime() - start) / 1e9;
    Set<String> pairs = pairs(found);
    Set<String> truth = pairs(truth());
    long right = pairs.stream().filter(truth::contains).count();
    System.out.printf(
        "%,d articles, %,d pairs of copies by comparing whole families, %.1f s%n",
        sketches.size(), truth.size(), seconds);
    System.out.printf(
        "found %,d pairs: precision %.4f, recall %.4f%n",
        pairs.size(), (double) right / pairs.size(), (double) right / truth.size());
    return 0;
  }

  /** Every two articles that one set joins. */
  private static Set<String> pairs(Map<String, String> firstOf) {
    Map<String, List<String>> sets = new HashMap<>();
    firstOf.forEach((id, first) -> sets.computeIfAbsent(first, f -> new ArrayList<>()).add(id));
    Set<String> pairs = new HashSet<>();
    for (List<String> ids : sets.values()) {
      List<String> sorted = ids.stream().sorted().toList();
      for (int i = 0; i < sorted.size(); i++) {
        for (String other : sorted.subList(i + 1, sorted.size())) {
          pairs.add(sorted.get(i) + " " + other);
        }
      }
    }
    return pairs;
  }

  /** The definition itself, applied to every two members of a family. */
  private Map<String, String> truth() {
    Map<Integer, List<Sketch>> members = new HashMap<>();
    sketches.forEach(
        s -> members.computeIfAbsent(family.get(s.id()), f -> new ArrayList<>()).add(s));
    Map<String, String> first = new HashMap<>();
    for (List<Sketch> family : members.values()) {
      join(family, first);
    }
    return first;
  }

  private void join(List<Sketch> family, Map<String, String> first) {
    List<Set<String>> sets = new ArrayList<>();
    for (Sketch one : family) {
      Set<String> joined = new HashSet<>(Set.of(one.id()));
      sets.removeIf(set -> {
        boolean near =
            family.stream().anyMatch(other -> set.contains(other.id()) && areCopies(one, other));
        if (near) {
          joined.addAll(set);
        }
        return near;
      });
      sets.add(joined);
    }
    for (Set<String> set : sets) {
      if (set.size() > 1) {
        String smallest = set.stream().min(String::compareTo).orElseThrow();
        set.forEach(id -> first.put(id, smallest));
      }
    }
  }

  private boolean areCopies(Sketch one, Sketch two) {
    return Math.abs(
                ChronoUnit.DAYS.between(
                    Objects.requireNonNull(days.get(one.id())),
                    Objects.requireNonNull(days.get(two.id()))))
            <= Copies.MOST_DAYS
        && Copies.are(
            Objects.requireNonNull(texts.get(one.id())),
            Objects.requireNonNull(texts.get(two.id())));
  }
}

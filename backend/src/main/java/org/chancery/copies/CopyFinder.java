package org.chancery.copies;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * Parts articles into texts. What it answers depends on the set of articles alone, and not on the
 * order in which they came.
 */
public final class CopyFinder {

  /** Of the articles that share a run, only so many are counted for a later one. */
  private static final int LATEST = 4_096;

  private final List<Sketch> sketches;
  private final Function<String, Optional<Shingles>> texts;
  private final Map<Integer, Places> byRun = new HashMap<>();
  private final int[] days;
  private final int[] parents;

  /** For the article at hand, how many runs of its sample each former one has. */
  private final int[] common;

  private CopyFinder(List<Sketch> sketches, Function<String, Optional<Shingles>> texts) {
    this.sketches = sketches;
    this.texts = texts;
    this.days = sketches.stream().mapToInt(CopyFinder::number).toArray();
    this.parents = new int[sketches.size()];
    this.common = new int[sketches.size()];
  }

  /**
   * Finds which articles have one text.
   *
   * @param texts the whole text of one article by its id, asked for candidates only; empty where it
   *     is gone meanwhile
   * @return for each article that has copies, the smallest id among them
   */
  public static Map<String, String> find(
      List<Sketch> sketches, Function<String, Optional<Shingles>> texts) {
    List<Sketch> ordered =
        sketches.stream()
            .filter(sketch -> sketch.words() >= Copies.LEAST_WORDS)
            .sorted(Comparator.comparing(CopyFinder::day).thenComparing(Sketch::id))
            .toList();
    return new CopyFinder(ordered, texts).run();
  }

  /** Articles without a day come last, when all others can be found. */
  private static LocalDate day(Sketch sketch) {
    return sketch.day() == null ? LocalDate.MAX : sketch.day();
  }

  private static int number(Sketch sketch) {
    return sketch.day() == null ? Integer.MAX_VALUE : (int) sketch.day().toEpochDay();
  }

  private Map<String, String> run() {
    for (int i = 0; i < parents.length; i++) {
      parents[i] = i;
      compare(i);
      for (int run : sketches.get(i).sample()) {
        byRun.computeIfAbsent(run, r -> new Places()).add(i);
      }
    }
    return smallestIds();
  }

  private void compare(int place) {
    Sketch sketch = sketches.get(place);
    Places candidates = count(sketch);
    Optional<Shingles> text = Optional.empty();
    for (int i = 0; i < candidates.size(); i++) {
      int other = candidates.get(i);
      Sketch former = sketches.get(other);
      boolean open = root(other) != root(place) && Copies.areNear(sketch.day(), former.day());
      if (open && Copies.mayBe(common[other], sketch, former)) {
        if (text.isEmpty()) {
          text = texts.apply(sketch.id());
        }
        Optional<Shingles> theirs = texts.apply(former.id());
        if (text.isPresent() && theirs.isPresent() && Copies.are(text.get(), theirs.get())) {
          parents[root(other)] = root(place);
        }
      }
      common[other] = 0;
    }
  }

  /** Counts the runs in common, and returns the places of those that have any. */
  private Places count(Sketch sketch) {
    Places touched = new Places();
    int oldest = sketch.day() == null ? Integer.MIN_VALUE : number(sketch) - Copies.MOST_DAYS;
    for (int run : sketch.sample()) {
      Places places = byRun.get(run);
      int from = places == null ? 0 : places.size();
      for (int i = from - 1; i >= Math.max(0, from - LATEST); i--) {
        int other = Objects.requireNonNull(places).get(i);
        if (days[other] < oldest) {
          // Those before it are older still.
          break;
        }
        if (common[other]++ == 0) {
          touched.add(other);
        }
      }
    }
    return touched;
  }

  private int root(int place) {
    int at = place;
    while (parents[at] != at) {
      parents[at] = parents[parents[at]];
      at = parents[at];
    }
    return at;
  }

  private Map<String, String> smallestIds() {
    Map<Integer, List<String>> sets = new HashMap<>();
    for (int i = 0; i < parents.length; i++) {
      sets.computeIfAbsent(root(i), r -> new ArrayList<>()).add(sketches.get(i).id());
    }
    Map<String, String> smallest = new HashMap<>();
    for (List<String> ids : sets.values()) {
      if (ids.size() > 1) {
        String first = ids.stream().min(Comparator.naturalOrder()).orElseThrow();
        ids.forEach(id -> smallest.put(id, first));
      }
    }
    return smallest;
  }

  /** A growing list of places. */
  private static final class Places {
    private int[] places = new int[2];
    private int size;

    void add(int place) {
      if (size == places.length) {
        places = Arrays.copyOf(places, size * 2);
      }
      places[size++] = place;
    }

    int get(int i) {
      return places[i];
    }

    int size() {
      return size;
    }
  }
}

package org.chancery.copies;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Parts articles into texts. What it answers depends on the set of articles alone, and not on the
 * order in which they come: whether two are copies is decided by nothing but these two.
 *
 * <p>Fresh articles are compared with all others. Known ones are compared with the fresh ones
 * alone, and are not held: memory does not grow with them, but for those that are copies. Not
 * thread-safe.
 */
public final class CopyFinder {

  private static final int MOST_DOUBTS = 20_000;
  private static final int COMPARED_AT_ONCE = 100;

  /** Tells a set from an article of the same name. */
  private static final String SET = "set ";

  private final Function<Set<String>, Map<String, Shingles>> texts;
  private final List<Sketch> fresh = new ArrayList<>();
  private final Union<String> union = new Union<>();
  private final Set<String> freshIds = new HashSet<>();
  private final List<Doubt> doubts = new ArrayList<>();

  /** Null until all fresh articles are there. */
  private @Nullable Candidates candidates;

  /** Whether a fresh article belongs to a group is for the text of one of it to tell. */
  private record Doubt(String group, String article, String fresh) {}

  /**
   * Articles that have one text.
   *
   * @param sets those that were known to be one before, of which these are new members
   */
  public record Joined(Set<String> articles, Set<String> sets) {}

  /**
   * @param texts the whole texts of articles by id, asked for where samples leave a doubt; without
   *     those that are gone meanwhile
   */
  public CopyFinder(Function<Set<String>, Map<String, Shingles>> texts) {
    this.texts = texts;
  }

  /** Takes in an article whose copies are looked for. */
  public void addFresh(Sketch sketch) {
    if (candidates != null) {
      throw new IllegalStateException("known articles come after all fresh ones");
    }
    union.add(sketch.id());
    freshIds.add(sketch.id());
    fresh.add(sketch);
  }

  /**
   * Takes in an article that was compared with all known ones before; after all fresh ones.
   *
   * @param set what it belongs to, null where it is alone
   * @return whether it may be a copy of a fresh one
   */
  public boolean addKnown(Sketch sketch, @Nullable String set) {
    return compare(candidates(), sketch, fresh.size(), set == null ? sketch.id() : SET + set);
  }

  /** Every fresh article with its copies, alone where it has none. */
  public List<Joined> join() {
    candidates();
    settleDoubts();
    Map<String, Joined> joined = new LinkedHashMap<>();
    for (String group : union.elements()) {
      Joined one =
          joined.computeIfAbsent(
              union.root(group), root -> new Joined(new TreeSet<>(), new TreeSet<>()));
      if (group.startsWith(SET)) {
        one.sets().add(group.substring(SET.length()));
      } else {
        one.articles().add(group);
      }
    }
    // A known one that was doubtful may have turned out to be no copy of any.
    joined.values().removeIf(one -> one.articles().stream().noneMatch(freshIds::contains));
    return List.copyOf(joined.values());
  }

  /** The fresh articles, which are compared with each other first. */
  private Candidates candidates() {
    if (candidates == null) {
      candidates = new Candidates(fresh);
      for (int place = 0; place < fresh.size(); place++) {
        compare(candidates, fresh.get(place), place, fresh.get(place).id());
      }
    }
    return candidates;
  }

  private boolean compare(Candidates among, Sketch sketch, int before, String group) {
    boolean near = false;
    int found = among.find(sketch, before);
    for (int i = 0; i < found; i++) {
      Sketch other = fresh.get(among.found(i));
      Copies.Guess guess =
          Copies.guess(sketch.common(other), sketch.runs().length, other.runs().length);
      if (guess == Copies.Guess.NO) {
        continue;
      }
      near = true;
      union.add(group);
      if (guess == Copies.Guess.YES) {
        union.join(group, other.id());
      } else if (!union.areJoined(group, other.id())) {
        doubts.add(new Doubt(group, sketch.id(), other.id()));
      }
    }
    if (doubts.size() >= MOST_DOUBTS) {
      settleDoubts();
    }
    return near;
  }

  /** Reads only the texts of those that are not joined by others meanwhile. */
  private void settleDoubts() {
    List<Doubt> next = new ArrayList<>();
    for (Doubt doubt : doubts) {
      if (!union.areJoined(doubt.group(), doubt.fresh())) {
        next.add(doubt);
      }
      if (next.size() == COMPARED_AT_ONCE) {
        settle(next);
        next.clear();
      }
    }
    settle(next);
    doubts.clear();
  }

  private void settle(List<Doubt> next) {
    if (next.isEmpty()) {
      return;
    }
    Set<String> asked = new LinkedHashSet<>();
    next.forEach(doubt -> {
      asked.add(doubt.article());
      asked.add(doubt.fresh());
    });
    Map<String, Shingles> found = texts.apply(asked);
    for (Doubt doubt : next) {
      Shingles one = found.get(doubt.article());
      Shingles two = found.get(doubt.fresh());
      if (one != null && two != null && Copies.are(one, two)) {
        union.join(doubt.group(), doubt.fresh());
      }
    }
  }
}

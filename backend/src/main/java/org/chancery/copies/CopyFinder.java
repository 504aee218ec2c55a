package org.chancery.copies;

import java.util.ArrayList;
import java.util.Arrays;
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
  private final RunIndex byRun = new RunIndex();
  private final Union<String> union = new Union<>();
  private final Set<String> freshIds = new HashSet<>();
  private final List<Doubt> doubts = new ArrayList<>();

  /** For the article at hand, how many of its runs each fresh one has. */
  private int[] common = new int[64];

  /** The places of the fresh ones that have any run of it. */
  private int[] candidate = new int[64];

  /** The days of the fresh ones, side by side: most are ruled out by them. */
  private int[] from = new int[64];

  private int[] to = new int[64];

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
    union.add(sketch.id());
    freshIds.add(sketch.id());
    compare(sketch, sketch.id());
    for (int run : sketch.runs()) {
      byRun.add(run, fresh.size());
    }
    if (common.length == fresh.size()) {
      common = Arrays.copyOf(common, fresh.size() * 2);
      candidate = Arrays.copyOf(candidate, fresh.size() * 2);
      from = Arrays.copyOf(from, fresh.size() * 2);
      to = Arrays.copyOf(to, fresh.size() * 2);
    }
    from[fresh.size()] = sketch.from();
    to[fresh.size()] = sketch.to();
    fresh.add(sketch);
  }

  /**
   * Takes in an article that was compared with all known ones before; after all fresh ones.
   *
   * @param set what it belongs to, null where it is alone
   * @return whether it may be a copy of a fresh one
   */
  public boolean addKnown(Sketch sketch, @Nullable String set) {
    return compare(sketch, set == null ? sketch.id() : SET + set);
  }

  /** Every fresh article with its copies, alone where it has none. */
  public List<Joined> join() {
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

  private boolean compare(Sketch sketch, String group) {
    boolean near = false;
    int candidates = count(sketch);
    for (int i = 0; i < candidates; i++) {
      int place = candidate[i];
      Sketch other = fresh.get(place);
      int runs = common[place];
      common[place] = 0;
      Copies.Guess guess = Copies.guess(runs, sketch.runs().length, other.runs().length);
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

  /** Counts the runs in common, and notes the places of those near ones that have any. */
  private int count(Sketch sketch) {
    int latest = sketch.to() + Copies.MOST_DAYS;
    int earliest = sketch.from() - Copies.MOST_DAYS;
    int candidates = 0;
    for (int run : sketch.runs()) {
      for (int at = byRun.first(run); at >= 0; at = byRun.next(at)) {
        int place = byRun.place(at);
        if (from[place] <= latest && to[place] >= earliest && common[place]++ == 0) {
          candidate[candidates++] = place;
        }
      }
    }
    return candidates;
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

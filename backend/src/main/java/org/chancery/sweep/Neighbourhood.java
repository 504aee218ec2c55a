package org.chancery.sweep;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.copies.CopyFinder;
import org.chancery.copies.CopyFinder.Joined;
import org.chancery.copies.Sketch;
import org.chancery.index.Sketches;
import org.chancery.index.Sketches.Found;
import org.chancery.index.Sketches.Place;

/** Which articles of one collection are copies of each other, and of which that are settled. */
final class Neighbourhood {

  private final Sketches sketches;
  private final KnownTexts texts;
  private final Map<Integer, Place> places;
  private final Map<String, Long> alone = new HashMap<>();

  Neighbourhood(Sketches sketches, KnownTexts texts, Map<Integer, Place> places) {
    this.sketches = sketches;
    this.texts = texts;
    this.places = places;
  }

  /** By which write articles were as they were found that had no copy before. */
  Map<String, Long> alone() {
    return alone;
  }

  /**
   * @param looked articles of one collection
   * @param touched which of them may have copies among all others, and not just among the looked at
   * @param former texts that are taken apart
   */
  List<Joined> join(List<Found> looked, Set<String> touched, Set<String> former) {
    CopyFinder finder = new CopyFinder(texts);
    looked.forEach(found -> finder.addFresh(found.sketch()));
    Set<String> ids = looked.stream().map(Found::id).collect(Collectors.toSet());
    List<Sketch> fresh =
        looked.stream().map(Found::sketch).filter(s -> touched.contains(s.id())).toList();
    boolean dated = fresh.stream().allMatch(Sketch::isDated);
    sketches.neighbours(
        looked.getFirst().collection(),
        runs(fresh),
        dated ? LocalDate.ofEpochDay(fresh.stream().mapToInt(Sketch::from).min().orElse(0)) : null,
        dated ? LocalDate.ofEpochDay(fresh.stream().mapToInt(Sketch::to).max().orElse(0)) : null,
        places,
        other -> {
          if (!ids.contains(other.id())) {
            String set = other.textId();
            boolean near =
                finder.addKnown(other.sketch(), set == null || former.contains(set) ? null : set);
            if (near && set == null) {
              alone.put(other.id(), other.number());
            }
          }
        });
    return finder.join();
  }

  private static int[] runs(List<Sketch> of) {
    return of.stream()
        .flatMapToInt(sketch -> Arrays.stream(sketch.runs()))
        .sorted()
        .distinct()
        .toArray();
  }
}

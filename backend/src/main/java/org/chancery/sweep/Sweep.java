package org.chancery.sweep;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.index.Sketches;
import org.chancery.index.Sketches.Found;
import org.chancery.index.Sketches.Place;
import org.chancery.index.Sketches.State;
import org.chancery.index.TextWriter;
import org.chancery.index.Texts;

/**
 * Looks at the articles that were written or removed since it last did, some thousands at a time,
 * and notes which of them are copies. Wherever it is broken off, the next one goes on; and what
 * comes of it does not depend on when it ran.
 */
public class Sweep {

  /**
   * Runs of words in the articles that are looked at at once, of some thirty bytes each: all others
   * that are settled are read once for each such part.
   */
  private static final long MOST_RUNS =
      Math.clamp(Runtime.getRuntime().maxMemory() / 256, 500_000, 16_000_000);

  private final Sketches sketches;
  private final Texts texts;
  private final TextWriter writer;
  private final SweepStore store;

  Sweep(Sketches sketches, Texts texts, TextWriter writer, SweepStore store) {
    this.sketches = sketches;
    this.texts = texts;
    this.writer = writer;
    this.store = store;
  }

  /** Returns when every article that was there at the beginning is settled. */
  public void run() {
    boolean again = true;
    while (again && !Thread.currentThread().isInterrupted()) {
      again = once();
    }
  }

  /** How many articles were written or removed and not looked at since. */
  public long behind() {
    State state = sketches.look();
    Map<Integer, Place> places = new HashMap<>(store.places(state.indexes()));
    state.shards().forEach((shard, last) -> places.putIfAbsent(shard, new Place(last, -1)));
    return sketches.countChanged(places) + store.countAgain();
  }

  private boolean once() {
    KnownTexts known = new KnownTexts(sketches::texts);
    State state = sketches.state();
    Map<Integer, Place> places = places(state);
    boolean parted = again(places, known);
    for (Map.Entry<Integer, Long> shard : state.shards().entrySet()) {
      parted |= read(state.indexes(), shard.getKey(), shard.getValue(), places, known);
    }
    return parted;
  }

  private Map<Integer, Place> places(State state) {
    Map<Integer, Place> places = store.places(state.indexes());
    state
        .shards()
        .forEach((shard, last) -> {
          if (!places.containsKey(shard)) {
            store.begin(state.indexes(), shard, last);
          }
        });
    return places.size() == state.shards().size() ? places : store.places(state.indexes());
  }

  private boolean again(Map<Integer, Place> places, KnownTexts known) {
    boolean parted = false;
    List<String> ids = store.again("");
    while (!ids.isEmpty()) {
      List<Found> there = sketches.find(ids);
      Set<String> gone = new HashSet<>(ids);
      there.forEach(found -> gone.remove(found.id()));
      Settled settled = settle(there, gone, places, known);
      parted |= settled.again();
      store.settle(ids.stream().filter(id -> !settled.left().contains(id)).toList(), gone);
      ids = store.again(ids.getLast());
    }
    return parted;
  }

  private boolean read(
      String indexes, int shard, long last, Map<Integer, Place> places, KnownTexts known) {
    boolean parted = false;
    while (true) {
      Place place = places.get(shard);
      if (place == null || place.read() >= last) {
        return parted;
      }
      List<Found> next = next(shard, place, last);
      long read = next.isEmpty() ? last : next.getLast().number();
      places.put(shard, new Place(place.begun(), read));
      Settled settled = settle(next, Set.of(), places, known);
      store.advance(indexes, shard, place.read(), read);
      parted |= settled.again();
    }
  }

  private List<Found> next(int shard, Place place, long last) {
    List<Found> next = new ArrayList<>();
    long runs = 0;
    Place reached = place;
    while (true) {
      List<Found> page = sketches.changed(shard, reached, last);
      if (page.isEmpty()) {
        return next;
      }
      for (Found found : page) {
        runs += found.sketch().runs().length;
        if (runs > MOST_RUNS && !next.isEmpty()) {
          return next;
        }
        next.add(found);
      }
      reached = new Place(place.begun(), page.getLast().number());
    }
  }

  /**
   * What came of some articles.
   *
   * @param again whether there are articles to be looked at once more: those that were parted from
   *     their copies, and those that were left
   * @param left articles that others changed while they were written
   */
  private record Settled(boolean again, Set<String> left) {}

  private Settled settle(
      List<Found> fresh, Set<String> gone, Map<Integer, Place> places, KnownTexts known) {
    Set<String> touched = new HashSet<>(gone);
    fresh.forEach(found -> touched.add(found.id()));
    Changes changes = new Changes(texts.containing(touched), fresh, gone);
    changes.addRest(sketches.find(changes.restIds()));
    for (List<Found> collection : changes.byCollection()) {
      Neighbourhood around = new Neighbourhood(sketches, known, places);
      changes.add(around.join(collection, touched, changes.former()), texts::members);
      changes.read().putAll(around.alone());
    }
    if (changes.isEmpty()) {
      return new Settled(false, Set.of());
    }
    // Should this process end before all is written, the next sweep begins with these.
    store.lookAgainAt(changes.articles());
    Set<String> left =
        writer.write(changes.sets(), changes.alone(), changes.obsolete(), changes.read());
    store.settle(
        changes.articles().stream().filter(article -> !left.contains(article)).toList(), Set.of());
    return new Settled(!changes.alone().isEmpty() || !left.isEmpty(), left);
  }
}

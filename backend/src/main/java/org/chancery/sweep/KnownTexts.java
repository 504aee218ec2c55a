package org.chancery.sweep;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.chancery.copies.Shingles;

/**
 * Texts that were read in one look at the index, so that none is read for each article that it
 * resembles. Bounded: what was not asked for longest is forgotten.
 */
final class KnownTexts implements Function<Set<String>, Map<String, Shingles>> {

  /** Runs of words, of four bytes each. */
  private static final int MOST_RUNS = 8_000_000;

  private final Function<Set<String>, Map<String, Shingles>> source;
  private final Map<String, Shingles> known = new LinkedHashMap<>(16, 0.75f, true);
  private long runs;

  KnownTexts(Function<Set<String>, Map<String, Shingles>> source) {
    this.source = source;
  }

  @Override
  public Map<String, Shingles> apply(Set<String> ids) {
    Map<String, Shingles> found = new HashMap<>();
    Set<String> missing = new HashSet<>();
    for (String id : ids) {
      Shingles text = known.get(id);
      if (text == null) {
        missing.add(id);
      } else {
        found.put(id, text);
      }
    }
    if (!missing.isEmpty()) {
      source
          .apply(missing)
          .forEach((id, text) -> {
            found.put(id, text);
            keep(id, text);
          });
    }
    return found;
  }

  private void keep(String id, Shingles text) {
    known.put(id, text);
    runs += text.size();
    Iterator<Shingles> oldest = known.values().iterator();
    while (runs > MOST_RUNS && oldest.hasNext()) {
      runs -= oldest.next().size();
      oldest.remove();
    }
  }
}

package org.chancery.ingest;

import java.util.Collection;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Which documents a job takes: all, or only those that another one could not index. */
final class Wanted {

  static final Wanted EVERYTHING = new Wanted(null);

  private final @Nullable NavigableSet<String> origins;

  private Wanted(@Nullable NavigableSet<String> origins) {
    this.origins = origins;
  }

  /** Documents by their origins, and what lies in containers that could not be read as a whole. */
  static Wanted only(Collection<String> origins) {
    return new Wanted(new TreeSet<>(origins));
  }

  boolean isEverything() {
    return origins == null;
  }

  boolean contains(String origin) {
    if (origins == null) {
      return true;
    }
    String stored = JobStore.storable(origin);
    if (origins.contains(stored)) {
      return true;
    }
    for (int i = stored.length() - 1; i > 0; i--) {
      if (isBoundary(stored.charAt(i)) && origins.contains(stored.substring(0, i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a file is one of them or may hold some. */
  boolean mayBeIn(String file) {
    if (origins == null || contains(file)) {
      return true;
    }
    String next = origins.higher(file);
    for (; next != null && next.startsWith(file); next = origins.higher(next)) {
      if (isBoundary(next.charAt(file.length()))) {
        return true;
      }
    }
    return false;
  }

  /** Behind a container's name stands the name of an entry, or the number of a line. */
  private static boolean isBoundary(char c) {
    return c == '/' || c == ':';
  }
}

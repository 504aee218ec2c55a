package org.chancery.enrich;

import java.util.List;
import org.chancery.enrich.Name.Kind;
import org.jspecify.annotations.Nullable;

/** Tokens that spell one or more names of the gazetteer. */
record Hit(int from, int to, List<Name> names) {

  @Nullable Name first(Kind kind) {
    for (Name name : names) {
      if (name.kind() == kind) {
        return name;
      }
    }
    return null;
  }

  /** The name by which the hit is read as a state, or {@code null}. */
  @Nullable Name state() {
    Name best = null;
    for (Name name : names) {
      boolean state =
          name.kind().compareTo(Kind.COUNTRY) >= 0 && name.kind().compareTo(Kind.CITY) <= 0;
      if (state && (best == null || name.kind().compareTo(best.kind()) < 0)) {
        best = name;
      }
    }
    return best;
  }

  boolean is(Kind kind) {
    return first(kind) != null;
  }
}

package org.chancery.search.query;

import java.util.LinkedHashMap;
import java.util.Map;
import org.chancery.search.BadQuery;
import org.chancery.search.Mend;
import org.chancery.search.Place;
import org.jspecify.annotations.Nullable;

/** Goes on with each mend until nothing is wrong any more: of {@code a AND NOT} remains a. */
final class Mending {

  private static final int MOST_STEPS = 4;

  private Mending() {}

  /** The same mistake with mends that can be read, or lead on to a mistake behind it. */
  static BadQuery settled(String query, BadQuery mistake) {
    Place place = mistake.place();
    if (place == null || mistake.mends().isEmpty()) {
      return mistake;
    }
    Map<String, Mend> settled = new LinkedHashMap<>();
    for (Mend mend : mistake.mends()) {
      Mend last = followed(query, mend, place);
      if (last != null) {
        settled.putIfAbsent(last.applied(query), last);
      }
    }
    return new BadQuery(
        String.valueOf(mistake.getMessage()), place, settled.values().stream().toList());
  }

  private static @Nullable Mend followed(String query, Mend mend, Place place) {
    String mended = mend.applied(query);
    for (int step = 0; step < MOST_STEPS; step++) {
      try {
        QueryParser.read(mended);
        return step == 0 ? mend : new Mend(whole(query), mended);
      } catch (BadQuery next) {
        Place other = next.place();
        if (step == 0 && other != null && other.from() > place.to()) {
          return mend;
        }
        if (next.mends().isEmpty()) {
          return null;
        }
        mended = next.mends().getFirst().applied(mended);
      }
    }
    return null;
  }

  private static Place whole(String query) {
    return Place.of(query, 0, query.length());
  }
}

package org.chancery.search;

import java.util.function.BooleanSupplier;
import org.chancery.search.Msearch.ContextGone;
import org.jspecify.annotations.Nullable;

/** Reads a first page, or one behind another, by a point in time that may be gone. */
@FunctionalInterface
interface Resumption<T> {

  T read(@Nullable Cursor cursor, boolean samplesLeftOut);

  /**
   * @param given what came with the page before; absent for the first page
   * @param expire has the next attempt read the index as it is then
   */
  default T from(
      @Nullable String given, int asked, BooleanSupplier samplesLeftOut, Runnable expire) {
    if (given == null) {
      boolean leftOut = samplesLeftOut.getAsBoolean();
      try {
        return read(null, leftOut);
      } catch (ContextGone e) {
        expire.run();
        return read(null, leftOut);
      }
    }
    try {
      Cursor cursor = Cursor.decode(given, asked);
      return read(cursor, cursor.samplesLeftOut());
    } catch (ContextGone e) {
      throw new BadQuery("The cursor has expired; start again without it.", -1);
    }
  }
}

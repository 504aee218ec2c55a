package org.chancery.copies;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is held of an article while copies are looked for.
 *
 * @param from the first day on which it may have been published, counted from 1970
 * @param to the last such day
 * @param runs {@link Runs#of}
 */
@SuppressWarnings("ArrayRecordComponent")
public record Sketch(String id, int from, int to, int[] runs) {

  private static final int ALWAYS = 100_000_000;

  /** An article without a date may be of any day. */
  public static Sketch of(String id, @Nullable LocalDate from, @Nullable LocalDate to, int[] runs) {
    return new Sketch(
        id,
        from == null ? -ALWAYS : (int) from.toEpochDay(),
        to == null ? ALWAYS : (int) to.toEpochDay(),
        runs);
  }

  /** How many runs both have. */
  int common(Sketch other) {
    return Runs.common(runs, other.runs);
  }

  public boolean isDated() {
    return from > -ALWAYS && to < ALWAYS;
  }
}

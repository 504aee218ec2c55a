package org.chancery.copies;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is held of every article while copies are looked for.
 *
 * @param day of publication, null where it is not known to the day
 * @param words of its text
 * @param size how many different runs of three words its text has
 * @param sample {@link Shingles#sample()}, sorted
 */
@SuppressWarnings("ArrayRecordComponent")
public record Sketch(String id, @Nullable LocalDate day, int words, int size, int[] sample) {

  public static Sketch of(String id, @Nullable LocalDate day, Shingles shingles) {
    return new Sketch(id, day, shingles.words(), shingles.size(), shingles.sample());
  }
}

package org.chancery.article;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A later revision of an article: when it took the place of the one before, and how it differs.
 *
 * @param number 2 for the first of them
 * @param cause {@code ingested} again, {@code recoded} by other rules, {@code corrected} by hand or
 *     {@code edited} with an actor
 * @param changes none where it came out the same by other rules
 */
public record Revision(int number, Instant at, String cause, List<Change> changes) {

  public static final String INGESTED = "ingested";
  public static final String RECODED = "recoded";
  public static final String CORRECTED = "corrected";
  public static final String EDITED = "edited";

  public Revision {
    changes = List.copyOf(changes);
  }

  /**
   * One field that differs.
   *
   * @param before as a reader would write it; absent where there was none, and of fields too long
   *     to be kept: body and annotations
   * @param after the same
   */
  public record Change(String field, @Nullable String before, @Nullable String after) {}
}

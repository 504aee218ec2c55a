package org.chancery.curation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * An article that was removed and must not come back.
 *
 * @param article its id
 * @param title as it was when it was removed
 * @param reason in the words of who removed it, may be empty
 */
public record Removal(
    String article,
    String collection,
    String origin,
    String title,
    String reason,
    String removedBy,
    Instant removedAt) {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.US);

  /** Why the article is not indexed again. */
  public String sentence() {
    return "It was removed on "
        + DAY.format(LocalDate.ofInstant(removedAt, ZoneOffset.UTC))
        + " by "
        + removedBy
        + (reason.isEmpty() ? "" : " (" + reason + ")")
        + "; lift the removal to index it again.";
  }
}

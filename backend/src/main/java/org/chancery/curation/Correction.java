package org.chancery.curation;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A value that somebody corrected by hand.
 *
 * @param value what holds instead; null where there is none
 * @param former as JSON, what extraction found
 */
public record Correction(
    String article,
    CorrectedField field,
    @Nullable String value,
    @JsonIgnore @Nullable String former,
    String correctedBy,
    Instant correctedAt) {

  /** What extraction found, as a reader would write it. */
  @JsonProperty
  public @Nullable String formerValue() {
    return field.shown(former);
  }
}

package org.chancery.ingest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What became of one line.
 *
 * @param line counted from 1
 * @param outcome indexed, updated, unchanged, duplicate or not_indexed
 * @param reason why it is not indexed, or what of an indexed line was left out
 * @param unknownKeys keys of the line that mean nothing here
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record LineOutcome(
    long line,
    @Nullable String id,
    String outcome,
    @Nullable String reason,
    List<String> unknownKeys) {

  static LineOutcome of(
      long line, @Nullable String id, Outcome outcome, @Nullable String reason, List<String> keys) {
    return new LineOutcome(line, id, outcome.name().toLowerCase(Locale.ROOT), reason, keys);
  }
}

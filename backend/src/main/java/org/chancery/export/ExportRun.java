package org.chancery.export;

import java.time.Instant;
import java.util.Optional;
import org.chancery.search.BadQuery;
import org.chancery.search.Criteria;
import org.chancery.search.CriteriaParameters;
import org.jspecify.annotations.Nullable;

/**
 * An export that is, or was, written on the server.
 *
 * @param search the parameters of its search
 * @param promised rows, 0 until they are counted
 * @param bytes of the zip, 0 until it is whole
 * @param message why it failed
 * @param keptUntil when its file is deleted
 */
public record ExportRun(
    String id,
    String account,
    Format format,
    String search,
    State state,
    long promised,
    long written,
    long bytes,
    @Nullable String message,
    Instant startedAt,
    Instant keptUntil) {

  /** How far it is. */
  public enum State {
    WAITING,
    WRITING,
    DONE,
    FAILED,
    CANCELLED
  }

  public boolean isOpen() {
    return state == State.WAITING || state == State.WRITING;
  }

  /** What it is of; empty where this build does not understand it any more. */
  public Optional<Criteria> criteria() {
    try {
      return Optional.of(CriteriaParameters.fromQuery(search).criteria());
    } catch (BadQuery e) {
      return Optional.empty();
    }
  }
}

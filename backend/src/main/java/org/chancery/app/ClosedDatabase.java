package org.chancery.app;

import com.zaxxer.hikari.SQLExceptionOverride;
import java.sql.SQLException;
import java.util.Set;

/**
 * Has the pool drop connections to an H2 that closed itself, as it does when memory or the disk
 * ends; the next connection opens the database again. The pool knows the codes of servers alone.
 */
public final class ClosedDatabase implements SQLExceptionOverride {

  /** Of {@code org.h2.api.ErrorCode}: closed, and called at or after its end. */
  private static final Set<Integer> CLOSED = Set.of(90_098, 90_121);

  @java.lang.Override
  public Override adjudicate(SQLException failure) {
    return CLOSED.contains(failure.getErrorCode()) ? Override.MUST_EVICT : Override.CONTINUE_EVICT;
  }
}

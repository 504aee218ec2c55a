package org.chancery.account;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.transaction.CannotCreateTransactionException;

/** Tells failures of the database itself from those of what was asked of it. */
public final class DatabaseAway {

  public static final String SENTENCE =
      "The database does not answer; see the log, or restart Chancery.";

  private DatabaseAway() {}

  public static boolean isBehind(Throwable failure) {
    for (Throwable t = failure; t != null; t = t.getCause()) {
      boolean away =
          t instanceof DataAccessResourceFailureException
              || t instanceof TransientDataAccessResourceException
              || t instanceof RecoverableDataAccessException
              || t instanceof CannotCreateTransactionException
              // Neither database has names for what is wrong with its files.
              || t instanceof UncategorizedSQLException
              || (t instanceof SQLException sql && isConnection(sql.getSQLState()));
      if (away) {
        return true;
      }
    }
    return false;
  }

  private static boolean isConnection(@Nullable String state) {
    return state != null && state.startsWith("08");
  }
}

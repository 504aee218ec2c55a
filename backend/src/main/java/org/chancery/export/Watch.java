package org.chancery.export;

/** Looks on while an export is written, and may stop it. */
public interface Watch {

  Watch NOBODYS = rows -> {};

  /** So many rows are written by now. */
  void written(long rows);

  default boolean isCancelled() {
    return false;
  }
}

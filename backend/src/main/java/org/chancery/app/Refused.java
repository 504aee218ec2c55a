package org.chancery.app;

import org.jspecify.annotations.Nullable;

/** Chancery cannot start; the message is one sentence that says why and what to do. */
public final class Refused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public Refused(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}

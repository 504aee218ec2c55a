package org.chancery.embedded;

import org.jspecify.annotations.Nullable;

/** The embedded server could not be started; the message is one sentence for whoever started it. */
public final class EmbeddedFailure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  EmbeddedFailure(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}

package org.chancery.cli;

/** A command failed; the message is one sentence for standard error, the exit status is 1. */
class Failure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  Failure(String message) {
    super(message);
  }

  Failure(String message, Throwable cause) {
    super(message, cause);
  }

  /** The running Chancery was lost on the way. */
  static final class Lost extends Failure {

    private static final long serialVersionUID = 1L;

    Lost(String message, Throwable cause) {
      super(message, cause);
    }
  }
}

package org.chancery.cli;

/** A command was called wrongly; the message is one sentence, the exit status is 2. */
final class WrongUsage extends RuntimeException {

  private static final long serialVersionUID = 1L;

  WrongUsage(String message) {
    super(message);
  }
}

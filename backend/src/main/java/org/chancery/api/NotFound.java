package org.chancery.api;

/** There is nothing there that the caller may see. */
final class NotFound extends RuntimeException {

  private static final long serialVersionUID = 1L;

  NotFound(String message) {
    super(message);
  }
}

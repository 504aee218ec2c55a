package org.chancery.index;

/** The index could not be created, read or written; the message names what. */
public final class IndexingException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public IndexingException(String message, Throwable cause) {
    super(message, cause);
  }

  public IndexingException(String message) {
    super(message);
  }
}

package org.chancery.search;

/** Elasticsearch does not answer at the moment; trying again later is all one can do. */
public final class SearchUnavailable extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public SearchUnavailable(String message, Throwable cause) {
    super(message, cause);
  }
}

package org.chancery.index;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;

/** The index could not be created, read or written; the message names what. */
public final class IndexingException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public IndexingException(String message, Throwable cause) {
    super(message, cause);
  }

  /** Whether Elasticsearch answered that what it was asked cannot be done, now or later. */
  public boolean isRefused() {
    return getCause() instanceof ElasticsearchException answer
        && (answer.status() == 400 || answer.status() == 413);
  }

  public IndexingException(String message) {
    super(message);
  }
}

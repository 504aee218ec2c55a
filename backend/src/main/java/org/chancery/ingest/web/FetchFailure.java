package org.chancery.ingest.web;

import java.io.IOException;

/** Why an address could not be fetched, as one sentence. */
final class FetchFailure extends IOException {

  private static final long serialVersionUID = 1L;

  FetchFailure(String sentence) {
    super(sentence);
  }

  FetchFailure(String sentence, Throwable cause) {
    super(sentence, cause);
  }

  String sentence() {
    return String.valueOf(getMessage());
  }
}

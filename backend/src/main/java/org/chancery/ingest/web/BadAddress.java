package org.chancery.ingest.web;

/** An address that is not fetched whatever its server would answer; the message is one sentence. */
public final class BadAddress extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  BadAddress(String sentence) {
    super(sentence);
  }
}

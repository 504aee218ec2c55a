package org.chancery.ingest;

/** How large a document may be, so that memory does not depend on the input. */
final class Limits {

  /** A page, unzipped. */
  static final int DOCUMENT_BYTES = 64 << 20;

  /** A line of JSON Lines. */
  static final int LINE_CHARS = 16 << 20;

  /** All lines and pages that wait or are worked on. */
  static final int UNDER_WAY = 64 << 20;

  private Limits() {}
}

package org.chancery.ingest;

/** What became of a document. */
enum Outcome {
  INDEXED,
  /** A new revision of a known article. */
  UPDATED,
  UNCHANGED,
  /** The same id twice in one job. */
  DUPLICATE,
  NOT_INDEXED
}

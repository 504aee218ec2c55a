package org.chancery.ingest;

/** What a job's account says of one document. */
public sealed interface Remark permits NotIndexed, Doubt {

  /** Its path or URL. */
  String origin();

  /** One sentence. */
  String reason();
}

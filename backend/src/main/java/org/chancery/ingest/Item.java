package org.chancery.ingest;

import java.nio.file.Path;

/** One thing that was found and is to become an article. */
sealed interface Item {

  /** What to call it in an account of failures. */
  String origin();

  /** Its share of the job's bytes. */
  long bytes();

  /** A file that holds one document; read by the worker, so that only paths wait in the queue. */
  record OneFile(Path path, String origin, long bytes) implements Item {}

  /** One line of JSON Lines. */
  record Line(String json, String origin, long bytes) implements Item {}

  /** Something that was found but cannot be read. */
  record Unreadable(String origin, String reason, long bytes) implements Item {}
}

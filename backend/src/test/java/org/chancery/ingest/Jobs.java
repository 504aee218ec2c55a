package org.chancery.ingest;

import java.time.Instant;
import java.util.Map;

/** Jobs made up for tests. */
final class Jobs {

  private Jobs() {}

  static Job running(String id) {
    return new Job(
        id,
        "/corpus/news\n/corpus/more",
        "articles",
        "admin",
        Job.State.RUNNING,
        Instant.parse("2025-03-01T12:00:00.123Z"),
        null,
        Job.Counts.NONE,
        0,
        0,
        0,
        0,
        0,
        null,
        Job.Kind.INGEST,
        Map.of(),
        false,
        0,
        null);
  }
}

package org.chancery.ingest;

import java.util.Map;
import org.chancery.ingest.Job.Counts;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a job need not do again: everything up to a place in its files is written, and these are its
 * counts.
 *
 * @param read bytes of the file at that place
 * @param bytes of all files
 * @param skipped what web archives held besides pages
 * @param doubts how many of these documents are in doubt
 */
record Checkpoint(
    Place place, Counts counts, long read, long bytes, Map<String, Long> skipped, long doubts) {

  /** A checkpoint of an older version says nothing of what came later. */
  private static final JsonMapper JSON =
      JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES).build();

  static final Checkpoint NONE = new Checkpoint(Place.BEGIN, Counts.NONE, 0, 0, Map.of(), 0);

  Checkpoint {
    skipped = Map.copyOf(skipped);
  }

  String toJson() {
    return JSON.writeValueAsString(this);
  }

  static Checkpoint of(String json) {
    return JSON.readValue(json, Checkpoint.class);
  }
}

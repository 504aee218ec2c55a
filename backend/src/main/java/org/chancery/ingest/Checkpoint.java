package org.chancery.ingest;

import java.util.Map;
import org.chancery.ingest.Job.Counts;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a job need not do again: everything up to a place in its files is written, and these are its
 * counts.
 *
 * @param read bytes of the file at that place
 * @param bytes of all files
 * @param skipped what web archives held besides pages
 */
record Checkpoint(Place place, Counts counts, long read, long bytes, Map<String, Long> skipped) {

  static final Checkpoint NONE = new Checkpoint(Place.BEGIN, Counts.NONE, 0, 0, Map.of());

  Checkpoint {
    skipped = Map.copyOf(skipped);
  }

  String toJson() {
    return JsonMapper.shared().writeValueAsString(this);
  }

  static Checkpoint of(String json) {
    return JsonMapper.shared().readValue(json, Checkpoint.class);
  }
}

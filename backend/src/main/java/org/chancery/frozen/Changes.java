package org.chancery.frozen;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What has become of a set.
 *
 * @param counts how many members there are of each status; together the set's size
 * @param examples of each but those that are the same, the first {@link #MOST_EXAMPLES}
 * @param matches what the search finds now; absent where it is not understood, or asks for the
 *     marks of its owner
 * @param added what it finds now that is no member; of a sample, articles that were first indexed
 *     after it was drawn; absent likewise
 */
public record Changes(
    Map<Status, Long> counts,
    Map<Status, List<Since>> examples,
    @Nullable Long matches,
    @Nullable Long added) {

  public static final int MOST_EXAMPLES = 200;

  public Changes {
    counts = Map.copyOf(counts);
    examples = Map.copyOf(examples);
  }

  public long count(Status status) {
    return counts.getOrDefault(status, 0L);
  }
}

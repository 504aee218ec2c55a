package org.chancery.reading;

import java.time.Instant;
import java.util.Optional;
import org.chancery.search.CriteriaParameters.Asked;

/**
 * A search that somebody made.
 *
 * @param query the parameters of {@code /search} that run it
 * @param asked what they mean; absent where they are not understood any more
 * @param total how many articles or texts it found
 */
public record PastSearch(
    long id, String query, Optional<Asked> asked, long total, Instant searchedAt) {}

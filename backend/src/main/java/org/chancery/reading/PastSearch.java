package org.chancery.reading;

import java.time.Instant;
import java.util.Optional;
import org.chancery.search.CriteriaParameters.Asked;
import org.chancery.search.PageView;

/**
 * A search that somebody made.
 *
 * @param query the parameters of {@code /search} that run it
 * @param asked what they mean; absent where they are not understood any more
 * @param view how the page showed it last
 * @param total how many articles or texts it found
 */
public record PastSearch(
    long id, String query, Optional<Asked> asked, PageView view, long total, Instant searchedAt) {}

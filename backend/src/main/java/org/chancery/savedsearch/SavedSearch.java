package org.chancery.savedsearch;

import java.time.Instant;
import java.util.Optional;
import org.chancery.search.CriteriaParameters.Asked;
import org.chancery.search.PageView;

/**
 * A search that an account keeps.
 *
 * @param query its parameters, as they are kept
 * @param asked what they mean; absent where they are not understood any more
 * @param view how the page showed it
 * @param openedAt what is indexed later is new
 */
public record SavedSearch(
    long id,
    String owner,
    String name,
    String query,
    Optional<Asked> asked,
    PageView view,
    Instant createdAt,
    Instant openedAt) {}

package org.chancery.savedsearch;

import java.time.Instant;
import org.chancery.search.Criteria;
import org.chancery.search.Sort;

/**
 * A search that an account keeps.
 *
 * @param openedAt what is indexed later is new
 */
public record SavedSearch(
    long id,
    String owner,
    String name,
    Criteria criteria,
    Sort sort,
    Instant createdAt,
    Instant openedAt) {}

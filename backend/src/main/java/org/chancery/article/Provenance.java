package org.chancery.article;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where a document came from and what made its annotations.
 *
 * @param job the ingestion that brought it
 * @param fetchedAt when the input was fetched or written, where it says so
 * @param ingestedAt when this id was first indexed
 * @param updatedAt when this revision was indexed
 * @param revision 1 for the first, then counted up
 * @param coding versions of extractor, rules, gazetteer and edits, such as {@code x1 r1 g2025.1 e0}
 */
public record Provenance(
    String job,
    @Nullable Instant fetchedAt,
    Instant ingestedAt,
    Instant updatedAt,
    int revision,
    String coding) {}

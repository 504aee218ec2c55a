package org.chancery.ingest.web;

import java.time.Instant;
import org.chancery.article.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * A page that was fetched.
 *
 * @param address which was named or found
 * @param url where it was found in the end
 * @param content unzipped
 * @param contentType as its server declares it
 */
@SuppressWarnings("ArrayRecordComponent")
public record WebPage(
    Address address,
    Address url,
    byte[] content,
    @Nullable String contentType,
    Instant fetchedAt,
    Validators validators,
    Evidence evidence) {}

package org.chancery.extract;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One document as it came in.
 *
 * @param origin its path or URL, for the format and for dates and outlets written in addresses
 * @param bytes its content, already unzipped; not copied and never changed
 * @param contentType as an HTTP header would say it, with or without a character set
 * @param fetchedAt when it was fetched, without which "2 hours ago" means nothing
 */
@SuppressWarnings("ArrayRecordComponent")
public record RawDocument(
    String origin, byte[] bytes, @Nullable String contentType, @Nullable Instant fetchedAt) {}

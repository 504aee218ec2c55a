package org.chancery.ingest.source;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An address that is polled.
 *
 * @param address of a page, a feed, a site map or a list of addresses
 * @param every from the end of one poll to the begin of the next
 * @param lastJob id of the job that the last poll was
 * @param lastResult what came of it, in one sentence
 * @param nextPoll when it is due, none while it is paused; long ago while it is being polled
 */
public record Source(
    String id,
    String address,
    String collection,
    Duration every,
    boolean enabled,
    String addedBy,
    Instant addedAt,
    @Nullable Instant lastPoll,
    @Nullable String lastJob,
    @Nullable String lastResult,
    @Nullable Instant nextPoll) {}

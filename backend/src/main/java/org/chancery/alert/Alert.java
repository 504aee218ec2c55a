package org.chancery.alert;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An account's wish to be told of what is new in a saved search.
 *
 * @param email where notices go besides the inbox; absent for nowhere
 * @param lookedAt what was indexed until then is settled
 * @param dueAt when it is looked next
 */
public record Alert(
    long id,
    String account,
    long savedSearch,
    Pace pace,
    @Nullable String email,
    Instant lookedAt,
    Instant dueAt) {}

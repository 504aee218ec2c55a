package org.chancery.account;

import java.time.Instant;

/**
 * Somebody who may sign in.
 *
 * @param enabled otherwise nobody can sign in under this name, and none of its tokens works
 */
public record Account(String name, Role role, boolean enabled, Instant createdAt) {}

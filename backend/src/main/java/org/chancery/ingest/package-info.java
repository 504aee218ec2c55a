/// Brings documents in: finds them, has them extracted and enriched, and gives an account of every
/// single one.
///
/// Uses {@code extract}, {@code enrich} and {@code index}; {@code web} below it fetches, {@code
/// source} polls.
@NullMarked
package org.chancery.ingest;

import org.jspecify.annotations.NullMarked;

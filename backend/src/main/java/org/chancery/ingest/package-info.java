/// Brings documents in: finds them, has them extracted and enriched, and gives an account of every
/// single one.
///
/// Makes them again of their originals as well. Jobs are shared among processes by db-scheduler's
/// table, and go on where they were. Uses {@code curation}, {@code extract}, {@code enrich} and
/// {@code index}. {@code web} below it fetches, {@code source} polls.
@NullMarked
package org.chancery.ingest;

import org.jspecify.annotations.NullMarked;

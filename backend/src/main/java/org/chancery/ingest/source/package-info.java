/// Addresses that are fetched again and again, each time as a job like any other.
///
/// Uses {@code ingest} and db-scheduler, by whose table several processes agree on who polls what.
@NullMarked
package org.chancery.ingest.source;

import org.jspecify.annotations.NullMarked;

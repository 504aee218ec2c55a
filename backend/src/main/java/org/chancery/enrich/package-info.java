/// Finds in an article who it names, which states, who does what to whom, and when.
///
/// Pure and thread-safe: no network, no clock, no Spring, no Elasticsearch, so that it also runs
/// inside somebody else's batch engine. Everything found carries the rule that found it.
@NullMarked
package org.chancery.enrich;

import org.jspecify.annotations.NullMarked;

/// Keeps the tables of the gazetteer: finds what is wrong with them, reads an installation's own
/// beside the shipped ones, and writes to these what Wikidata knows.
///
/// Uses `enrich`, which reads tables without knowing where they come from.
@NullMarked
package org.chancery.gazetteer;

import org.jspecify.annotations.NullMarked;

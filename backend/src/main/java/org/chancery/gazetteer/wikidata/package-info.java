/// Reads what Wikidata gives out, as a dump or as the result of a query, and adds people in office
/// and organisations to an installation's own tables of the gazetteer.
///
/// A file is read as a stream, once for the names of offices and once for who holds them; only what
/// goes into the tables is kept in memory.
@NullMarked
package org.chancery.gazetteer.wikidata;

import org.jspecify.annotations.NullMarked;

/// What a search should find, counted by a plain loop over the documents.
///
/// Shares no code with the query builder: it reads the articles' annotations rather than the fields
/// that are searched, matches words on tokens that the index's analyzers give out, and has its own
/// idea of dates and pairs. Of the main code it knows the criteria's records alone.
@NullMarked
package org.chancery.search.reference;

import org.jspecify.annotations.NullMarked;

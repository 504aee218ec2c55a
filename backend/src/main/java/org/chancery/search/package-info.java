/// Answers a researcher's question from the index: hits with snippets, exact facet counts and a
/// histogram.
///
/// {@link org.chancery.search.Criteria} is what is asked; its translation to Elasticsearch is pure.
/// Uses {@code article}, {@code enrich} for names, and {@code index} for the client and aliases.
@NullMarked
package org.chancery.search;

import org.jspecify.annotations.NullMarked;

/// Turns the bytes of one document into an article: title, body, authors, outlet, date, language.
///
/// [Extractor] is the way in. Each heuristic is a class of its own, and each order stands in one
/// place: dates in `PublishedDates`, containers in `ContainerRule`, pruning in `Pruning`, authors
/// in `HtmlAuthors`. Plain text goes through `TextLayout`. Outlets are listed in `outlets.tsv`;
/// what others call themselves is weighed in `SiteName`.
///
/// Pure and thread-safe: no network, no clock, no Spring, no Elasticsearch. What is not known stays
/// empty; an invented date is worse than none.
@NullMarked
package org.chancery.extract;

import org.jspecify.annotations.NullMarked;

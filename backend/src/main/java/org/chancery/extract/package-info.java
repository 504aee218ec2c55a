/// Turns the bytes of one document into an article: title, body, authors, outlet, date, language.
///
/// Pure and thread-safe: no network, no clock, no Spring, no Elasticsearch. What is not known stays
/// empty; an invented date is worse than none.
@NullMarked
package org.chancery.extract;

import org.jspecify.annotations.NullMarked;

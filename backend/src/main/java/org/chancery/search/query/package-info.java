/// The query language: text in, syntax tree out. Pure, and knows nothing of Elasticsearch.
@NullMarked
package org.chancery.search.query;

import org.jspecify.annotations.NullMarked;

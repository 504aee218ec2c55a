/// The query language: text in, syntax tree out, or a mistake with its place and what may be meant;
/// and what somebody is writing at a place of it. Pure, and knows nothing of Elasticsearch.
@NullMarked
package org.chancery.search.query;

import org.jspecify.annotations.NullMarked;

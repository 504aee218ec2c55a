/// Holds the articles in Elasticsearch: creates and checks the index, writes and reads documents.
///
/// Talks to whatever cluster {@code spring.elasticsearch.*} names; no code here knows whether that
/// is the embedded node.
@NullMarked
package org.chancery.index;

import org.jspecify.annotations.NullMarked;

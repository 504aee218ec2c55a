/// What a reader keeps for herself, in the relational database: stars, notes and “reviewed” on
/// articles, and what she searched for lately. It may use search, whose criteria it keeps and for
/// which it looks up the articles of a filter by own marks.
@NullMarked
package org.chancery.reading;

import org.jspecify.annotations.NullMarked;

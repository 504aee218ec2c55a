/// What people decided about single articles: removals, which block their return, and corrections,
/// which outlive every better extraction. Kept in the relational database.
///
/// Uses {@code extract} and {@code enrich}, because a corrected date changes what a text means.
@NullMarked
package org.chancery.curation;

import org.jspecify.annotations.NullMarked;

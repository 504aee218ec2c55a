/// What people decided: about single articles removals, which block their return, corrections,
/// which outlive every better extraction, and dismissals; about actors, edits that are laid over
/// the gazetteer. Kept in the relational database.
///
/// Uses {@code extract} and {@code enrich}, because all of these change what a text means.
@NullMarked
package org.chancery.curation;

import org.jspecify.annotations.NullMarked;

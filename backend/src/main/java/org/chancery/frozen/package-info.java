/// Result sets, or samples of them, that were frozen: which articles they had, what the index said
/// of each then, and what has become of each since. No text is kept, so that what is removed is
/// gone.
///
/// Reads articles through {@code search} alone, as whoever asks; uses {@code export} for files,
/// {@code curation} for what was removed, {@code savedsearch} for whom things are shared with.
@NullMarked
package org.chancery.frozen;

import org.jspecify.annotations.NullMarked;

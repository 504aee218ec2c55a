/// Finds the times that a text names and says, as TIMEX3 values, what they mean beside the day of
/// publication.
///
/// Each kind of expression is a rule of its own; {@link DateFinder} holds their order. A value that
/// cannot be known is left open, as in {@code XXXX-06-19}, rather than guessed.
@NullMarked
package org.chancery.enrich.date;

import org.jspecify.annotations.NullMarked;

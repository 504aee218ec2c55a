/// Finds which articles are copies of one text, after they were written, and keeps the index of
/// texts true to that.
///
/// Uses {@code copies} to decide, {@code index} to read and write, and the database to remember how
/// far it has come; db-scheduler sees to it that one process sweeps at a time.
@NullMarked
package org.chancery.sweep;

import org.jspecify.annotations.NullMarked;

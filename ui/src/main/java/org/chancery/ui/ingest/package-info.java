/// Brings articles in, by upload or from a path of the server, and says what became of each.
@NullMarked
package org.chancery.ui.ingest;

import org.jspecify.annotations.NullMarked;

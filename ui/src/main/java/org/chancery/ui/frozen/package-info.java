/// Frozen sets: the list of them, and the page of each, which says what has become of it.
@NullMarked
package org.chancery.ui.frozen;

import org.jspecify.annotations.NullMarked;

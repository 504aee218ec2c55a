/// What people decided about articles by hand: corrections and removals, to look over and take
/// back.
@NullMarked
package org.chancery.ui.upkeep;

import org.jspecify.annotations.NullMarked;

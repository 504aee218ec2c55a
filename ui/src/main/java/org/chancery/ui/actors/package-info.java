/// Actors: finding them, what is known of each, and editing that. Uses {@code upkeep}, which checks
/// and applies edits.
@NullMarked
package org.chancery.ui.actors;

import org.jspecify.annotations.NullMarked;

/// What a reader makes of articles, on hits and beside a text: star, “reviewed” and a note.
@NullMarked
package org.chancery.ui.reading;

import org.jspecify.annotations.NullMarked;

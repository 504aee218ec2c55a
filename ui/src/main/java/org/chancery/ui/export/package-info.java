/// The reader's own exports: how far they are, and their files.
@NullMarked
package org.chancery.ui.export;

import org.jspecify.annotations.NullMarked;

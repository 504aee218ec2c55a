/// What alerts told, and the dialog that sets one.
@NullMarked
package org.chancery.ui.alert;

import org.jspecify.annotations.NullMarked;

/// What every view shares: the frame with navigation, theme, help and account, the error page, and
/// how numbers and dates are written.
@NullMarked
package org.chancery.ui.layout;

import org.jspecify.annotations.NullMarked;

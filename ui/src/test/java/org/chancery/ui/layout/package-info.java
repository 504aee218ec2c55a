@NullMarked
package org.chancery.ui.layout;

import org.jspecify.annotations.NullMarked;

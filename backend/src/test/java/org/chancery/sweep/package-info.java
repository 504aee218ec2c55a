@NullMarked
package org.chancery.sweep;

import org.jspecify.annotations.NullMarked;

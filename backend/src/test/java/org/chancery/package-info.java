/// Tests of the whole: its architecture.
@NullMarked
package org.chancery;

import org.jspecify.annotations.NullMarked;

@NullMarked
package org.chancery.embedded;

import org.jspecify.annotations.NullMarked;

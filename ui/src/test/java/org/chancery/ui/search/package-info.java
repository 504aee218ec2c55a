/// Tests of the search view's pure parts.
@NullMarked
package org.chancery.ui.search;

import org.jspecify.annotations.NullMarked;

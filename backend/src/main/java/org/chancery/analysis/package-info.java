/// Numbers behind pictures of a result set. Each of them is the total of a search.
///
/// Uses {@code search} alone.
@NullMarked
package org.chancery.analysis;

import org.jspecify.annotations.NullMarked;

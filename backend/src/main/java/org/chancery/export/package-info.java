/// Result sets as files, whole and streamed.
///
/// Uses {@code search}, {@code analysis} and {@code index}; memory does not grow with the result
/// set.
@NullMarked
package org.chancery.export;

import org.jspecify.annotations.NullMarked;

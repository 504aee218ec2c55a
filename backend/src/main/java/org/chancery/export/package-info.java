/// Result sets as files, whole and streamed, each of one state of the index; those of the page are
/// written in the background. Numbers behind pictures as CSV, and citations.
///
/// Uses {@code search}, {@code analysis} and {@code index}; memory does not grow with the result
/// set.
@NullMarked
package org.chancery.export;

import org.jspecify.annotations.NullMarked;

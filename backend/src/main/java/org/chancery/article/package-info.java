/// The values that every part of Chancery speaks of: an article, who acts in it, what they do to
/// whom and when.
///
/// Plain records that validate and copy; this package uses nothing but the JDK, and everything may
/// use it. Offsets always count Unicode code points in the named {@link Field}.
@NullMarked
package org.chancery.article;

import org.jspecify.annotations.NullMarked;

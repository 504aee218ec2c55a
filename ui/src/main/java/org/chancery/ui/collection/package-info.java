/// The page on which is decided who may what in a collection. It may use the services of the
/// backend and `layout`.
@NullMarked
package org.chancery.ui.collection;

import org.jspecify.annotations.NullMarked;

/// Searches that a researcher keeps and shares, and what is new in them since somebody last looked.
/// Whoever may open one sees and duplicates it, its owner alone changes it; to all others it is not
/// there.
///
/// Uses {@code search}; keeps its rows in the relational database.
@NullMarked
package org.chancery.savedsearch;

import org.jspecify.annotations.NullMarked;

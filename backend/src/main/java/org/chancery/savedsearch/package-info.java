/// Searches that a researcher keeps, and what is new in them since she last looked.
///
/// Uses {@code search}; keeps its rows in the relational database.
@NullMarked
package org.chancery.savedsearch;

import org.jspecify.annotations.NullMarked;

/// The search view: query box, chips, facets, histogram, hits and export.
///
/// {@link org.chancery.ui.search.SearchState} is all that the view shows and lives in the address;
/// each change navigates, and what is shown follows from where one is.
@NullMarked
package org.chancery.ui.search;

import org.jspecify.annotations.NullMarked;

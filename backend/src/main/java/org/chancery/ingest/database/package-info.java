/// Parts the text of what news databases export into its articles.
///
/// Pure functions over text that use nothing of the rest; a format is one class, and their order
/// stands in {@code DatabaseExports}.
@NullMarked
package org.chancery.ingest.database;

import org.jspecify.annotations.NullMarked;

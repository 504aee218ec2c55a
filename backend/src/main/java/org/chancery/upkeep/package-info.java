/// What happens to articles after they were indexed: they are removed, corrected, read again with
/// better rules, and coded again where an edit of an actor concerns them.
///
/// Uses {@code search} to select articles, {@code ingest} to run jobs and to make articles again,
/// {@code index} to change them, {@code gazetteer} for what its check knows of offices, and {@code
/// curation} to remember what people decided.
@NullMarked
package org.chancery.upkeep;

import org.jspecify.annotations.NullMarked;

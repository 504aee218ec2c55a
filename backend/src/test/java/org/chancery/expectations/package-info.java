/// What a careful reader finds in an article, against what extraction and enrichment find.
@NullMarked
package org.chancery.expectations;

import org.jspecify.annotations.NullMarked;

/// Tests of the ingest view's parts.
@NullMarked
package org.chancery.ui.ingest;

import org.jspecify.annotations.NullMarked;

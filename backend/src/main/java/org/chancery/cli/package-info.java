/// The command line. {@code extract} and {@code enrich} run without Spring or a server; the other
/// commands speak HTTP to the running Chancery, or to one that they start for their own duration.
@NullMarked
package org.chancery.cli;

import org.jspecify.annotations.NullMarked;

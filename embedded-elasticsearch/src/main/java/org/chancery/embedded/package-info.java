/// Starts a real Elasticsearch as a child process, and ends it.
///
/// Uses nothing but the JDK: the server's jars travel as a zip in this module's own jar and never
/// meet the class path of who calls this.
@NullMarked
package org.chancery.embedded;

import org.jspecify.annotations.NullMarked;

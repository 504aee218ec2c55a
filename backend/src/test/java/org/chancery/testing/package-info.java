/// What tests share: one embedded server for each JVM of a test run, indexes of their own on it, a
/// database, and the sample corpus, indexed once.
///
/// Packaged as this module's test-jar, so that other modules' tests use the same.
@NullMarked
package org.chancery.testing;

import org.jspecify.annotations.NullMarked;

/// Checks the files for production against the code, for they cannot be run where the tests run.
@NullMarked
package org.chancery.deploy;

import org.jspecify.annotations.NullMarked;

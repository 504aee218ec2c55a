/// Keeps every other local account out of the embedded server.
@NullMarked
package org.chancery.embedded.guard;

import org.jspecify.annotations.NullMarked;

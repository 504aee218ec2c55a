/// The main class of the child process; runs on the class path of the unpacked home.
@NullMarked
package org.chancery.embedded.node;

import org.jspecify.annotations.NullMarked;

/// Measurements that {@code ./chancery bench NAME} runs, and the camera for the documents'
/// pictures; built with the rest, never shipped.
@NullMarked
package org.chancery.bench;

import org.jspecify.annotations.NullMarked;

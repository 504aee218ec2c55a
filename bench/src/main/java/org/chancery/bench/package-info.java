/// Measurements that {@code ./chancery bench NAME} runs; built with the rest, never shipped.
@NullMarked
package org.chancery.bench;

import org.jspecify.annotations.NullMarked;

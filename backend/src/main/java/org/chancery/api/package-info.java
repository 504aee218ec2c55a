/// The HTTP interface under {@code /api/v1}; errors are RFC 9457 problem details.
@NullMarked
package org.chancery.api;

import org.jspecify.annotations.NullMarked;

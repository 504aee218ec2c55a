/// Puts the parts together: settings, the embedded server or the cluster, the database.
@NullMarked
package org.chancery.app;

import org.jspecify.annotations.NullMarked;

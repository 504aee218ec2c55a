/// The page: starts the application and holds what all views share.
///
/// Uses the backend's services; never the Elasticsearch client.
@NullMarked
package org.chancery.ui;

import org.jspecify.annotations.NullMarked;

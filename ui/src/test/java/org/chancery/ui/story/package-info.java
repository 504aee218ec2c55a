/// The whole story in a real browser: Chromium against the running application with its own
/// embedded Elasticsearch.
@NullMarked
package org.chancery.ui.story;

import org.jspecify.annotations.NullMarked;

/// Analysis components that Elasticsearch's index definitions name, under Elasticsearch's own
/// names.
@NullMarked
package org.chancery.embedded.analysis;

import org.jspecify.annotations.NullMarked;

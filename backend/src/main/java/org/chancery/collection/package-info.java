/// What was decided about collections, in the relational database: who may read, edit and
/// administer each, and how its texts may be exported. It tells the index and whoever searches it
/// what the present caller may see, and may use accounts and the index's {@code Reader}.
@NullMarked
package org.chancery.collection;

import org.jspecify.annotations.NullMarked;

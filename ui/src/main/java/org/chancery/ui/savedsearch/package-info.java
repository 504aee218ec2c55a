/// The searches that somebody keeps, with what is new in each.
@NullMarked
package org.chancery.ui.savedsearch;

import org.jspecify.annotations.NullMarked;

/// One article to read, with what was found in it marked and the evidence for each country pair.
@NullMarked
package org.chancery.ui.article;

import org.jspecify.annotations.NullMarked;

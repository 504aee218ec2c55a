/// Tests of the article view's pure parts.
@NullMarked
package org.chancery.ui.article;

import org.jspecify.annotations.NullMarked;

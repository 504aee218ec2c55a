package org.chancery.curation;

import org.chancery.article.Article;
import org.chancery.article.Dated;
import org.chancery.article.Outlet;
import org.jspecify.annotations.Nullable;

/** What of an article can be corrected. */
record Head(String title, @Nullable Dated published, @Nullable Outlet outlet) {

  static Head of(Article article) {
    return new Head(article.title(), article.published(), article.outlet());
  }

  Head withTitle(String other) {
    return new Head(other, published, outlet);
  }

  Head withPublished(@Nullable Dated other) {
    return new Head(title, other, outlet);
  }

  Head withOutlet(@Nullable Outlet other) {
    return new Head(title, published, other);
  }
}

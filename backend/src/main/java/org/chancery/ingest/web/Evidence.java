package org.chancery.ingest.web;

import org.chancery.article.Dated;
import org.jspecify.annotations.Nullable;

/** What a feed or site map says of a page, for where the page itself says nothing. */
public record Evidence(@Nullable String title, @Nullable Dated published) {

  static final Evidence NONE = new Evidence(null, null);
}

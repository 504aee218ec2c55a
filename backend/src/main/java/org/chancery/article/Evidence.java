package org.chancery.article;

import org.jspecify.annotations.Nullable;

/** What a feed or site map says of a page, for where the page itself says nothing. */
public record Evidence(@Nullable String title, @Nullable Dated published) {

  public static final Evidence NONE = new Evidence(null, null);
}

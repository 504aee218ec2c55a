package org.chancery.article;

import org.jspecify.annotations.Nullable;

/**
 * Who published an article.
 *
 * @param id stable key: the domain without {@code www.}, else the folded name
 * @param name as the outlet writes itself
 * @param domain registrable domain, lower case
 * @param country ISO 3166-1 alpha-3 code of its seat
 * @param kind newspaper, agency, state media, aggregator, magazine, broadcaster, think tank,
 *     government, international organisation
 */
public record Outlet(
    String id,
    String name,
    @Nullable String domain,
    @Nullable String country,
    @Nullable String kind) {

  public Outlet {
    if (id.isBlank() || name.isBlank()) {
      throw new IllegalArgumentException("an outlet needs an id and a name");
    }
  }
}

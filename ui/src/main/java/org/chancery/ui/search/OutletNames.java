package org.chancery.ui.search;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.chancery.search.ArticleSearch;
import org.chancery.search.Criteria;
import org.chancery.search.Facet;
import org.chancery.search.FacetValue;
import org.chancery.search.SearchUnavailable;
import org.chancery.search.View;
import org.springframework.stereotype.Component;

/**
 * What outlets call themselves. Only the index knows; an outlet that a search excludes is not among
 * what that search counts, so names that were seen once are kept.
 */
@Component
final class OutletNames {

  private final ArticleSearch search;
  private final Map<String, String> names = new ConcurrentHashMap<>();

  OutletNames(ArticleSearch search) {
    this.search = search;
  }

  String name(String id) {
    return Optional.ofNullable(names.get(id)).orElseGet(() -> lookUp(id));
  }

  private String lookUp(String id) {
    try {
      for (FacetValue outlet :
          search.values(Criteria.EVERYTHING, Facet.OUTLET, "", false, View.MOST_VALUES)) {
        names.put(outlet.value(), outlet.label());
      }
      return names.computeIfAbsent(id, unknown -> unknown);
    } catch (SearchUnavailable e) {
      return id;
    }
  }
}

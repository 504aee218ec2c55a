package org.chancery.ui.search;

import java.util.List;
import org.chancery.search.ArticleSearch;
import org.chancery.search.Facet;
import org.chancery.search.FacetValue;
import org.chancery.ui.layout.Formats;

/** The values of facets, with names where the index has only codes. */
final class FacetValues {

  /** Values of each facet that come with a search. */
  static final int COUNTED = 30;

  private final ArticleSearch search;
  private final Labels labels;

  FacetValues(ArticleSearch search, Labels labels) {
    this.search = search;
    this.labels = labels;
  }

  List<FacetValue> find(SearchState state, Facet facet, String contains, int size) {
    return named(facet, search.values(state.criteria(), facet, contains, false, size));
  }

  List<FacetValue> list(SearchState state, Facet facet, String contains, boolean byName, int size) {
    return named(facet, search.values(state.criteria(), facet, contains, byName, size));
  }

  /** A value that need not be among the most frequent; none counted means 0. */
  FacetValue get(SearchState state, Facet facet, List<FacetValue> counted, String value) {
    String label = labels.value(facet, value);
    List<FacetValue> known = counted;
    if (counted.size() >= COUNTED && counted.stream().noneMatch(v -> v.value().equals(value))) {
      known = find(state, facet, label, COUNTED);
    }
    return known.stream()
        .filter(other -> other.value().equals(value))
        .findFirst()
        .orElse(new FacetValue(value, label, 0));
  }

  List<FacetValue> named(Facet facet, List<FacetValue> values) {
    return values.stream()
        .map(value ->
            new FacetValue(value.value(), Formats.plain(name(facet, value)), value.count()))
        .toList();
  }

  private String name(Facet facet, FacetValue value) {
    boolean named = !value.label().isBlank() && !value.label().equals(value.value());
    return named ? value.label() : labels.value(facet, value.value());
  }
}

package org.chancery.ui.search;

import java.util.List;
import org.chancery.search.ArticleSearch;
import org.chancery.search.Choice;
import org.chancery.search.Facet;
import org.chancery.search.FacetAsk;
import org.chancery.search.FacetPage;
import org.chancery.search.FacetValue;
import org.chancery.search.Named;
import org.chancery.search.SearchResult;
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
    return page(state, new FacetAsk(facet, contains, false, size)).values();
  }

  /** What a search brings of a facet, asked for alone. */
  FacetPage first(SearchState state, Facet facet) {
    return page(state, new FacetAsk(facet, "", false, COUNTED));
  }

  FacetPage page(SearchState state, FacetAsk ask) {
    FacetPage page = search.values(state.criteria(), ask);
    return new FacetPage(named(ask.facet(), page.values()), page.missing(), page.cursor());
  }

  /** What a search brought of a facet. */
  FacetPage of(Facet facet, SearchResult result) {
    return new FacetPage(
        named(facet, result.facets().getOrDefault(facet, List.of())),
        result.missing().getOrDefault(facet, 0L),
        null);
  }

  /** A value that need not be among the most frequent, nor be one that is counted at all. */
  FacetValue get(SearchState state, Facet facet, List<FacetValue> counted, String value) {
    return counted.stream()
        .filter(other -> other.value().equals(value))
        .findFirst()
        .orElseGet(() -> {
          Choice own = state.criteria().choice(facet);
          Choice alone = new Choice(List.of(value), own.all(), own.none(), false);
          return new FacetValue(
              value, labels.value(facet, value), search.count(state.criteria().with(facet, alone)));
        });
  }

  /** Whoever can be a side of a pair. */
  List<Named> sides() {
    return labels.sides();
  }

  private List<FacetValue> named(Facet facet, List<FacetValue> values) {
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

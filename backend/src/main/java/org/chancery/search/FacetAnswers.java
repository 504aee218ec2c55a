package org.chancery.search;

import co.elastic.clients.elasticsearch.core.msearch.MultiSearchItem;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Facets as Elasticsearch counted them, counted again where it could not promise, and named.
 *
 * @param articles the alias of articles, which know the names of outlets
 * @param alias what is searched
 */
record FacetAnswers(
    Msearch msearch,
    String articles,
    String alias,
    Names names,
    Queries queries,
    Criteria criteria) {

  Map<Facet, List<FacetValue>> values(View view, MultiSearchItem<HitSource> answer) {
    Map<Facet, List<FacetValue>> facets = new EnumMap<>(Facet.class);
    for (Facet facet : view.facets()) {
      facets.put(facet, named(facet, counts().exact(facet, answer, view.facetSize())));
    }
    return facets;
  }

  static Map<Facet, Long> missing(View view, MultiSearchItem<HitSource> answer) {
    Map<Facet, Long> missing = new EnumMap<>(Facet.class);
    for (Facet facet : view.facets()) {
      missing.put(
          facet, FacetReader.missing(answer.aggregations().get(FacetAggregations.missing(facet))));
    }
    return missing;
  }

  FacetCounts counts() {
    return new FacetCounts(msearch, alias, names, queries, criteria);
  }

  List<FacetValue> named(Facet facet, List<FacetValue> values) {
    return facet == Facet.OUTLET && criteria.count() == Count.TEXTS
        ? new OutletNames(msearch, articles, queries.hidden()).named(values)
        : values;
  }
}

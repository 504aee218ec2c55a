package org.chancery.search;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.StringTermsBucket;
import co.elastic.clients.elasticsearch.core.msearch.MultiSearchItem;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The names of outlets as articles have them. A text has the outlets of all its copies, and does
 * not tell which name is whose.
 */
record OutletNames(Msearch msearch, String articles, Hidden hidden) {

  List<FacetValue> named(List<FacetValue> values) {
    if (values.isEmpty()) {
      return values;
    }
    Map<String, String> names = names(values.stream().map(FacetValue::value).toList());
    return values.stream()
        .map(v -> new FacetValue(v.value(), names.getOrDefault(v.value(), v.label()), v.count()))
        .toList();
  }

  private Map<String, String> names(List<String> ids) {
    Aggregation name =
        Aggregation.of(a -> a.terms(t -> t.field(FacetAggregations.OUTLET_NAME).size(1)));
    MultiSearchItem<HitSource> answer =
        msearch
            .run(
                List.of(
                    Msearch.now(
                        articles,
                        b ->
                            b.size(0)
                                .query(hidden.without(Flat.terms(Facet.OUTLET.field(), ids)))
                                .aggregations(
                                    FacetAggregations.VALUES,
                                    a ->
                                        a.terms(t -> t.field(Facet.OUTLET.field()).size(ids.size()))
                                            .aggregations(FacetAggregations.LABEL, name)))))
            .getFirst();
    Map<String, String> names = new HashMap<>();
    for (StringTermsBucket outlet :
        Objects.requireNonNull(answer.aggregations().get(FacetAggregations.VALUES))
            .sterms()
            .buckets()
            .array()) {
      Objects.requireNonNull(outlet.aggregations().get(FacetAggregations.LABEL))
          .sterms()
          .buckets()
          .array()
          .forEach(label -> names.put(outlet.key().stringValue(), label.key().stringValue()));
    }
    return names;
  }
}

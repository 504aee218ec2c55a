package org.chancery.search;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.StringTermsAggregate;
import co.elastic.clients.elasticsearch._types.aggregations.StringTermsBucket;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.search.SearchRequestBody;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Lists all values of a field of articles, none left out. */
final class AllValues {

  /** Elasticsearch makes no more than 65,536 of anything in one answer. */
  private static final int MOST = 30_000;

  private static final String VALUES = "values";

  private AllValues() {}

  static SearchRequestBody.Builder of(SearchRequestBody.Builder body, Query articles, Facet facet) {
    String field = facet == Facet.DYAD ? "dyadKeys" : facet.field();
    Aggregation values =
        Aggregation.of(a -> {
          var terms = a.terms(t -> t.field(field).size(MOST));
          return facet == Facet.OUTLET
              ? terms.aggregations(
                  FacetAggregations.LABEL,
                  Aggregation.of(l -> l.terms(t -> t.field(FacetAggregations.OUTLET_NAME).size(1))))
              : terms;
        });
    return body.size(0).query(articles).aggregations(VALUES, values);
  }

  static List<FacetValue> read(Map<String, Aggregate> answer, Facet facet) {
    StringTermsAggregate values = Objects.requireNonNull(answer.get(VALUES)).sterms();
    Long others = values.sumOtherDocCount();
    if (others != null && others > 0) {
      throw new BadQuery(
          "There are more than 30,000 values of "
              + facet.parameter()
              + " here; make the search narrower.",
          -1);
    }
    return values.buckets().array().stream()
        .map(b -> new FacetValue(b.key().stringValue(), label(b), b.docCount()))
        .toList();
  }

  private static String label(StringTermsBucket bucket) {
    Aggregate names = bucket.aggregations().get(FacetAggregations.LABEL);
    String value = bucket.key().stringValue();
    return names == null
        ? value
        : names.sterms().buckets().array().stream()
            .map(b -> b.key().stringValue())
            .findFirst()
            .orElse(value);
  }
}

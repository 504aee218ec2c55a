package org.chancery.search;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.StringTermsAggregate;
import co.elastic.clients.elasticsearch._types.aggregations.StringTermsBucket;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.search.SearchRequestBody;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Lists all values of a field of articles, none left out, in as many parts as it takes. */
final class AllValues {

  /** Elasticsearch makes no more than 65,536 of anything in one answer. */
  private static final int MOST = 30_000;

  private static final int MOST_PARTS = 1 << 10;
  private static final String VALUES = "values";

  private static final Comparator<FacetValue> MOST_FIRST =
      Comparator.comparingLong(FacetValue::count).reversed().thenComparing(FacetValue::value);

  private final Facet facet;
  private final int most;

  AllValues(Facet facet) {
    this(facet, MOST);
  }

  /**
   * @param most in one part
   */
  AllValues(Facet facet, int most) {
    this.facet = facet;
    this.most = most;
  }

  /**
   * Some of the values of the articles of one of several searches.
   *
   * @param search its number
   */
  record Part(int search, int part, int parts) {}

  /**
   * The values of the articles of each search, those of most articles first.
   *
   * @param ask answers each part
   */
  List<List<FacetValue>> list(
      int searches, Function<List<Part>, List<Map<String, Aggregate>>> ask) {
    List<Part> whole = IntStream.range(0, searches).mapToObj(i -> new Part(i, 0, 1)).toList();
    List<StringTermsAggregate> answers = answers(whole, ask);
    return IntStream.range(0, searches)
        .mapToObj(i -> isCut(answers.get(i)) ? inParts(i, ask) : values(answers.get(i)).toList())
        .toList();
  }

  private List<FacetValue> inParts(
      int search, Function<List<Part>, List<Map<String, Aggregate>>> ask) {
    for (int all = 4; all <= MOST_PARTS; all *= 4) {
      int parts = all;
      List<StringTermsAggregate> answers =
          answers(
              IntStream.range(0, parts).mapToObj(part -> new Part(search, part, parts)).toList(),
              ask);
      if (answers.stream().noneMatch(AllValues::isCut)) {
        return answers.stream().flatMap(AllValues::values).sorted(MOST_FIRST).toList();
      }
    }
    throw new BadQuery(
        "There are too many values of " + facet.parameter() + " here; make the search narrower.",
        -1);
  }

  private static List<StringTermsAggregate> answers(
      List<Part> parts, Function<List<Part>, List<Map<String, Aggregate>>> ask) {
    return ask.apply(parts).stream()
        .map(answer -> Objects.requireNonNull(answer.get(VALUES)).sterms())
        .toList();
  }

  SearchRequestBody.Builder ask(SearchRequestBody.Builder body, Query articles, Part part) {
    String field = facet == Facet.DYAD ? "dyadKeys" : facet.field();
    Aggregation values =
        Aggregation.of(a -> {
          var terms =
              a.terms(t -> {
                t.field(field).size(most);
                return part.parts() == 1
                    ? t
                    : t.include(i ->
                        i.partition(p -> p.partition(part.part()).numPartitions(part.parts())));
              });
          return facet == Facet.OUTLET
              ? terms.aggregations(
                  FacetAggregations.LABEL,
                  Aggregation.of(l -> l.terms(t -> t.field(FacetAggregations.OUTLET_NAME).size(1))))
              : terms;
        });
    return body.size(0).query(articles).aggregations(VALUES, values);
  }

  private static Stream<FacetValue> values(StringTermsAggregate values) {
    return values.buckets().array().stream()
        .map(b -> new FacetValue(b.key().stringValue(), label(b), b.docCount()));
  }

  private static boolean isCut(StringTermsAggregate values) {
    Long others = values.sumOtherDocCount();
    return others != null && others > 0;
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

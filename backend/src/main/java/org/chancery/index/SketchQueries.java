package org.chancery.index;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.TermsQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.chancery.index.Sketches.Place;
import org.jspecify.annotations.Nullable;

/** What the sweep for copies asks of articles; pure. */
final class SketchQueries {

  private static final int MOST_TERMS = 60_000;

  /** Only a sweep says so of an article; whoever else writes it leaves that out. */
  static final Query JOINED = Query.of(q -> q.term(t -> t.field("joined").value(true)));

  private SketchQueries() {}

  /** Written since the last look, or before the first; what a sweep joined it has looked at. */
  static Query unread(Place place) {
    return all(
        List.of(numbered(place.read(), null), either(not(JOINED), numbered(null, place.begun()))));
  }

  static Query settled(Place place) {
    return either(
        numbered(null, place.read()), all(List.of(JOINED, numbered(place.begun(), null))));
  }

  static Query anyOf(int[] runs) {
    List<Query> parts = new ArrayList<>();
    for (int from = 0; from < runs.length; from += MOST_TERMS) {
      parts.add(
          terms(
              "runs",
              Arrays.stream(runs, from, Math.min(runs.length, from + MOST_TERMS))
                  .mapToObj(FieldValue::of)
                  .toList()));
    }
    return BoolQuery.of(b -> b.should(parts).minimumShouldMatch("1"))._toQuery();
  }

  static Query near(LocalDate from, LocalDate to) {
    Query inside =
        all(
            List.of(
                Query.of(
                    q -> q.range(r -> r.date(d -> d.field("published.to").gte(from.toString())))),
                Query.of(
                    q -> q.range(r -> r.date(d -> d.field("published.from").lte(to.toString()))))));
    return either(inside, not(Query.of(q -> q.exists(e -> e.field("published.from")))));
  }

  static Query numbered(@Nullable Long after, @Nullable Long upTo) {
    return Query.of(q ->
        q.range(r ->
            r.longNumber(n -> {
              n.field("_seq_no");
              if (after != null) {
                n.gt(after);
              }
              return upTo == null ? n : n.lte(upTo);
            })));
  }

  static Query terms(String field, List<FieldValue> values) {
    return TermsQuery.of(t -> t.field(field).terms(v -> v.value(values)))._toQuery();
  }

  static Query all(List<Query> clauses) {
    return BoolQuery.of(b -> b.filter(clauses))._toQuery();
  }

  static Query either(Query one, Query other) {
    return BoolQuery.of(b -> b.should(one, other).minimumShouldMatch("1"))._toQuery();
  }

  static Query not(Query query) {
    return BoolQuery.of(b -> b.mustNot(query))._toQuery();
  }
}

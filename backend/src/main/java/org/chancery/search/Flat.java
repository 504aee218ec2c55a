package org.chancery.search;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.QueryBuilders;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Clauses over the article's own fields. */
final class Flat {

  private Flat() {}

  static Query terms(String field, List<String> values) {
    List<FieldValue> list = values.stream().map(FieldValue::of).toList();
    return QueryBuilders.terms().field(field).terms(t -> t.value(list)).build()._toQuery();
  }

  static Query term(String field, String value) {
    return QueryBuilders.term().field(field).value(value).build()._toQuery();
  }

  static Query oneOf(String field, List<String> values) {
    return values.size() == 1 ? term(field, values.getFirst()) : terms(field, values);
  }

  static Query missing(String field) {
    return BoolQuery.of(b -> b.mustNot(m -> m.exists(e -> e.field(field))))._toQuery();
  }

  static Query nothing() {
    return QueryBuilders.matchNone().build()._toQuery();
  }

  static Query not(Query query) {
    return BoolQuery.of(b -> b.mustNot(query))._toQuery();
  }

  static Query anyOf(List<Query> clauses) {
    return clauses.size() == 1
        ? clauses.getFirst()
        : BoolQuery.of(b -> b.should(clauses).minimumShouldMatch("1"))._toQuery();
  }

  static Query allOf(List<Query> clauses) {
    return clauses.size() == 1
        ? clauses.getFirst()
        : BoolQuery.of(b -> b.filter(clauses))._toQuery();
  }

  /** Articles whose whole published interval lies between two days, both inclusive. */
  static Query inside(@Nullable LocalDate from, @Nullable LocalDate to) {
    return inside(new Days(from, to), "published.from", "published.to");
  }

  /** What has the whole of its time, from one field to another, in some days. */
  static Query inside(Days days, String first, String last) {
    List<Query> clauses = new ArrayList<>();
    LocalDate from = days.from();
    LocalDate to = days.to();
    if (from != null) {
      clauses.add(Query.of(q -> q.range(r -> r.date(d -> d.field(first).gte(from.toString())))));
    }
    if (to != null) {
      clauses.add(Query.of(q -> q.range(r -> r.date(d -> d.field(last).lte(to.toString())))));
    }
    return allOf(clauses);
  }

  /** What a choice asks of a flat field, one clause a demand. */
  static List<Query> clauses(String field, Choice choice) {
    List<Query> clauses = new ArrayList<>();
    if (choice.hasAny()) {
      List<Query> any = new ArrayList<>();
      if (!choice.any().isEmpty()) {
        any.add(terms(field, choice.any()));
      }
      if (choice.missing()) {
        any.add(missing(field));
      }
      clauses.add(anyOf(any));
    }
    choice.all().forEach(value -> clauses.add(term(field, value)));
    if (!choice.none().isEmpty()) {
      clauses.add(not(terms(field, choice.none())));
    }
    return clauses;
  }
}

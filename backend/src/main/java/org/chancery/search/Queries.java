package org.chancery.search;

import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.ArrayList;
import java.util.List;
import org.chancery.search.query.Node;
import org.chancery.search.query.QueryParser;

/** Criteria as one Elasticsearch query; pure. */
public final class Queries {

  private final Names names;
  private final WordQueries words;

  public Queries(Names names) {
    this.names = names;
    this.words = new WordQueries(names);
  }

  /** Articles that meet all criteria, scored by the words asked for. */
  public Query toElastic(Criteria criteria) {
    List<Query> filters = new ArrayList<>(filters(criteria));
    if (criteria.hasDates()) {
      filters.add(Flat.inside(criteria.from(), criteria.to()));
    }
    return BoolQuery.of(b -> b.must(words(criteria)).filter(filters))._toQuery();
  }

  /** Articles that a facet counts for a value: those that are left when it alone is chosen. */
  Query counted(Criteria criteria, Facet facet, String value) {
    return toElastic(criteria.only(facet, value));
  }

  /** What the query box asks for. */
  Query words(Criteria criteria) {
    Node tree = QueryParser.parse(criteria.q());
    return words.toElastic(tree);
  }

  /** What the facets ask for, one clause a demand. */
  List<Query> filters(Criteria criteria) {
    List<Query> clauses = new ArrayList<>();
    for (Facet facet : Facet.values()) {
      if (facet == Facet.ACTOR) {
        clauses.addAll(actors(criteria.choice(facet)));
      } else if (!facet.ofEntries()) {
        clauses.addAll(Flat.clauses(facet.field(), criteria.choice(facet)));
      }
    }
    clauses.addAll(EntryQueries.clauses(criteria));
    return clauses;
  }

  /** An actor is asked for by any id that ever counted. */
  private List<Query> actors(Choice asked) {
    Choice same = new Choice(same(asked.any()), List.of(), same(asked.none()), asked.missing());
    List<Query> clauses = new ArrayList<>(Flat.clauses(Facet.ACTOR.field(), same));
    for (String id : asked.all()) {
      List<String> ids = names.sameActor(id);
      clauses.add(
          ids.size() == 1
              ? Flat.term(Facet.ACTOR.field(), ids.getFirst())
              : Flat.terms(Facet.ACTOR.field(), ids));
    }
    return clauses;
  }

  private List<String> same(List<String> ids) {
    return ids.stream().flatMap(id -> names.sameActor(id).stream()).toList();
  }

  /** Whether articles without a date are left out for want of one. */
  boolean hasDates(Criteria criteria) {
    Node tree = QueryParser.parse(criteria.q());
    return criteria.hasDates() || !tree.withoutDates().equals(tree);
  }

  /** The same without its range, and without a date: what a range leaves out for want of one. */
  Query undated(Criteria criteria) {
    Query anyTime = words.toElastic(QueryParser.parse(criteria.q()).withoutDates());
    return BoolQuery.of(
            b -> b.must(anyTime).filter(filters(criteria)).filter(Flat.missing("published.from")))
        ._toQuery();
  }
}

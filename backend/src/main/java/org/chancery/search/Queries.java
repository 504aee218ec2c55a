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
  private final OwnMarks marks;
  private final Hidden hidden;
  private final WordQueries words;

  /** Of nobody's marks, over all there is. */
  Queries(Names names) {
    this(names, OwnMarks.NOBODYS, Hidden.NOTHING);
  }

  /**
   * @param hidden what whoever asks may not read; no query here finds any of it
   */
  Queries(Names names, OwnMarks marks, Hidden hidden) {
    this.names = names;
    this.marks = marks;
    this.hidden = hidden;
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

  /**
   * The same articles, scored by all that speaks for one of them.
   *
   * @param fresh whether being new does
   */
  Query ranked(Criteria criteria, boolean fresh) {
    List<Query> signs = new ArrayList<>(Ranking.of(QueryParser.parse(criteria.q())));
    if (fresh) {
      signs.add(Ranking.fresh());
    }
    Query all = toElastic(criteria);
    return signs.isEmpty() ? all : BoolQuery.of(b -> b.must(all).should(signs))._toQuery();
  }

  /** Articles that a facet counts for a value: those that are left when it alone is chosen. */
  Query counted(Criteria criteria, Facet facet, String value) {
    return toElastic(criteria.only(facet, value));
  }

  /** Articles that a facet counts for having no value. */
  Query missing(Criteria criteria, Facet facet) {
    return toElastic(criteria.with(facet, criteria.choice(facet).missingAlone()));
  }

  /** Of whom it speaks. */
  Names names() {
    return names;
  }

  Hidden hidden() {
    return hidden;
  }

  /** What the query box asks for. */
  Query words(Criteria criteria) {
    Node tree = QueryParser.parse(criteria.q());
    return words.toElastic(tree);
  }

  /** What the facets ask for, one clause a demand, and what whoever asks may not read. */
  List<Query> filters(Criteria criteria) {
    List<Query> clauses = new ArrayList<>();
    for (Facet facet : Facet.values()) {
      Choice choice = criteria.choice(facet);
      if (facet == Facet.ACTOR) {
        clauses.addAll(actors(choice));
      } else if (facet == Facet.COUNTRY || facet == Facet.OUTLET_COUNTRY) {
        clauses.addAll(countries(facet.field(), choice));
      } else if (!facet.ofEntries()) {
        clauses.addAll(Flat.clauses(facet.field(), choice));
      }
    }
    clauses.addAll(EntryQueries.clauses(criteria));
    clauses.addAll(OwnMarkQueries.clauses(criteria.mine(), marks));
    clauses.addAll(hidden.clauses());
    clauses.addAll(OwnMarkQueries.frozen(criteria.frozen(), marks));
    return clauses;
  }

  /** A bloc stands for its members on the day of the article. */
  private static List<Query> countries(String field, Choice choice) {
    return Epoch.each(
        choice.values(),
        epoch -> {
          Choice countries =
              new Choice(
                  epoch.members(choice.any()),
                  List.of(),
                  epoch.members(choice.none()),
                  choice.missing());
          List<Query> clauses = new ArrayList<>(Flat.clauses(field, countries));
          choice.all().forEach(v -> clauses.add(Flat.oneOf(field, epoch.members(v))));
          return clauses;
        });
  }

  /** An actor is asked for by any id that ever counted. */
  private List<Query> actors(Choice asked) {
    Choice same = new Choice(same(asked.any()), List.of(), same(asked.none()), asked.missing());
    List<Query> clauses = new ArrayList<>(Flat.clauses(Facet.ACTOR.field(), same));
    for (String id : asked.all()) {
      clauses.add(Flat.oneOf(Facet.ACTOR.field(), names.sameActor(id)));
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

package org.chancery.search;

import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.chancery.index.Reader;

/**
 * Keeps the collections that whoever asks may not read out of a search. Where there are none,
 * searches stay as they are to the byte.
 */
record Hidden(NavigableSet<String> collections) {

  static final Hidden NOTHING = new Hidden(new TreeSet<>());

  static Hidden from(Reader reader) {
    return new Hidden(new TreeSet<>(reader.hidden()));
  }

  boolean isNothing() {
    return collections.isEmpty();
  }

  /** What a search demands besides: nothing, or one clause. */
  List<Query> clauses() {
    return isNothing()
        ? List.of()
        : List.of(Flat.not(Flat.terms(Facet.COLLECTION.field(), List.copyOf(collections))));
  }

  /** The rest of what a query finds. */
  Query without(Query query) {
    return isNothing() ? query : BoolQuery.of(b -> b.filter(query).filter(clauses()))._toQuery();
  }
}

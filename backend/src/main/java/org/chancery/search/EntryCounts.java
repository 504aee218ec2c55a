package org.chancery.search;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.search.SearchRequestBody;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;

/** Counts the interactions that earned the hits of a search, as {@link EntryMatch} tells them. */
final class EntryCounts {

  private static final String ENTRIES = "entries";
  private static final String EARNED = "earned";

  private EntryCounts() {}

  /** One request for each time in which blocs have the same members; what they count adds up. */
  static List<UnaryOperator<SearchRequestBody.Builder>> of(Criteria criteria, Query articles) {
    List<String> pairs = criteria.choice(Facet.DYAD).values();
    List<Epoch> epochs = Epoch.of(pairs);
    List<UnaryOperator<SearchRequestBody.Builder>> requests = new ArrayList<>();
    for (Epoch epoch : epochs) {
      Criteria now = criteria.with(Facet.DYAD, epoch.pairs(criteria.choice(Facet.DYAD)));
      Query earned = EntryQueries.interactionWith(EntryQueries.anyOfOthers(eitherWay(now), null));
      Aggregation entries =
          Aggregation.of(a ->
              a.nested(n -> n.path(EntryQueries.PATH))
                  .aggregations(EARNED, Aggregation.of(f -> f.filter(earned))));
      Query those = epochs.size() == 1 ? articles : Flat.allOf(List.of(articles, epoch.time()));
      requests.add(body -> body.size(0).query(those).aggregations(ENTRIES, entries));
    }
    return requests;
  }

  /** What any or all facets of entries ask for, as {@link EntryMatch} takes it. */
  private static Criteria eitherWay(Criteria criteria) {
    Criteria either = criteria;
    for (Facet facet : Facet.values()) {
      if (facet.ofEntries()) {
        Choice own = criteria.choice(facet);
        List<String> values = new ArrayList<>(own.any());
        values.addAll(own.all());
        either = either.with(facet, new Choice(values, List.of(), List.of(), false));
      }
    }
    return either;
  }

  static long read(Map<String, Aggregate> answer) {
    Map<String, Aggregate> entries =
        Objects.requireNonNull(answer.get(ENTRIES)).nested().aggregations();
    return Objects.requireNonNull(entries.get(EARNED)).filter().docCount();
  }
}

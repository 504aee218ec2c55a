package org.chancery.search;

import co.elastic.clients.elasticsearch._types.Time;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.QueryBuilders;
import co.elastic.clients.elasticsearch._types.query_dsl.SpanQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.TextQueryType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.index.DocumentMapper;
import org.chancery.search.query.Node;

/**
 * What puts some of the articles found above others, and finds none: words that stand together, and
 * words that stand in the first sentences, where news says what it is about. Pure.
 */
final class Ranking {

  /** Some two or three sentences. */
  static final int LEAD = 60;

  /** Words that are further apart than this say nothing together. */
  private static final int NEAR = 12;

  private static final int MOST_WORDS = 8;
  private static final float TOGETHER = 2f;
  private static final float FIRST = 1.5f;
  private static final float FRESH = 8f;
  private static final String MONTH = "30d";

  private static final List<String> TEXT = List.of("title^3", "body");
  private static final String LEAD_FIELD = "body.exact";

  private Ranking() {}

  static List<Query> of(Node query) {
    List<Node.Words> asked = words(query).limit(MOST_WORDS).toList();
    List<Query> clauses = new ArrayList<>();
    if (asked.size() > 1) {
      clauses.add(together(asked));
    }
    for (Node.Words words : asked) {
      List<String> parts = Arrays.asList(words.text().split("[\\s-]+"));
      if (parts.stream().allMatch(WordQueries::isOneWord)) {
        clauses.add(first(parts));
      }
    }
    return clauses;
  }

  /** The newer, the higher; half as much for each month, and alike on one day. */
  static Query fresh() {
    return QueryBuilders.distanceFeature()
        .date(d ->
            d.field("published.from")
                .origin("now/d")
                .pivot(Time.of(t -> t.time(MONTH)))
                .boost(FRESH))
        .build()
        ._toQuery();
  }

  /** Words and phrases that every article found has. */
  private static Stream<Node.Words> words(Node query) {
    return switch (query) {
      case Node.Word w -> Stream.of(w);
      case Node.Phrase p when p.slop() == 0 -> Stream.of(p);
      case Node.And a -> a.parts().stream().flatMap(Ranking::words);
      default -> Stream.of();
    };
  }

  /** The nearer to each other, the higher; side by side highest. */
  private static Query together(List<Node.Words> words) {
    return QueryBuilders.multiMatch()
        .query(String.join(" ", words.stream().map(Node.Words::text).toList()))
        .type(TextQueryType.Phrase)
        .slop(NEAR)
        .fields(TEXT)
        .boost(TOGETHER)
        .build()
        ._toQuery();
  }

  private static Query first(List<String> words) {
    List<SpanQuery> terms =
        words.stream()
            .map(DocumentMapper::fold)
            .map(word -> SpanQuery.of(s -> s.spanTerm(t -> t.field(LEAD_FIELD).value(word))))
            .toList();
    SpanQuery match =
        terms.size() == 1
            ? terms.getFirst()
            : SpanQuery.of(s -> s.spanNear(n -> n.clauses(terms).slop(0).inOrder(true)));
    return QueryBuilders.spanFirst().match(match).end(LEAD).boost(FIRST).build()._toQuery();
  }
}

package org.chancery.search;

import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.QueryBuilders;
import co.elastic.clients.elasticsearch._types.query_dsl.TextQueryType;
import co.elastic.clients.elasticsearch._types.query_dsl.ZeroTermsQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.chancery.search.query.Node;

/** Translates the query language's tree; pure but for the names, which are looked up. */
final class WordQueries {

  /** A word in the headline says more than one in the text. */
  private static final List<String> TEXT = List.of("title^3", "body");

  private static final String EXACT = ".exact";

  /** What the analyzer leaves whole; these scripts write words without spaces. */
  private static final Pattern ONE_WORD =
      Pattern.compile("[\\p{L}\\p{M}\\p{Nd}&&[^\\p{IsHan}\\p{IsHiragana}\\p{IsThai}]]+");

  private final FieldQueries fields;

  WordQueries(Names names) {
    this.fields = new FieldQueries(names);
  }

  Query toElastic(Node node) {
    return switch (node) {
      case Node.Everything e -> QueryBuilders.matchAll().build()._toQuery();
      case Node.Words w -> words(w, TEXT, List.of("title" + EXACT, "body" + EXACT));
      case Node.In i -> words(i.words(), List.of(i.field()), List.of(i.field() + EXACT));
      case Node.Field f -> fields.toElastic(f);
      case Node.And a -> and(a.parts());
      case Node.Or o ->
          BoolQuery.of(b ->
                  b.should(o.parts().stream().map(this::toElastic).toList())
                      .minimumShouldMatch("1"))
              ._toQuery();
      case Node.Not n -> Flat.not(toElastic(n.part()));
    };
  }

  /** What the analyzer makes one word of. */
  static boolean isOneWord(String text) {
    return ONE_WORD.matcher(text).matches();
  }

  private Query and(List<Node> parts) {
    List<Query> must = new ArrayList<>();
    List<Query> mustNot = new ArrayList<>();
    for (Node part : parts) {
      if (part instanceof Node.Not(Node denied)) {
        mustNot.add(toElastic(denied));
      } else {
        must.add(toElastic(part));
      }
    }
    return BoolQuery.of(b -> b.must(must).mustNot(mustNot))._toQuery();
  }

  private static Query words(Node.Words words, List<String> fields, List<String> exact) {
    return switch (words) {
      case Node.Word w -> text(w.text(), 0, fields);
      case Node.Phrase p -> text(p.text(), p.slop(), fields);
      case Node.Prefix p -> prefix(p.text(), exact);
    };
  }

  /**
   * A word that the analyzer cuts in several, such as Russia-Korea, is meant as a phrase; one that
   * it drops, such as a lone ampersand, asks for nothing.
   */
  private static Query text(String text, int slop, List<String> fields) {
    return QueryBuilders.multiMatch()
        .query(text)
        .type(TextQueryType.Phrase)
        .slop(slop)
        .zeroTermsQuery(ZeroTermsQuery.All)
        .fields(fields)
        .build()
        ._toQuery();
  }

  /** However many words begin so, all of them count. */
  private static Query prefix(String text, List<String> fields) {
    var prefix = QueryBuilders.multiMatch().query(text).fields(fields);
    if (isOneWord(text)) {
      return prefix.type(TextQueryType.BoolPrefix).build()._toQuery();
    }
    // Cut in several words, of which the last is a beginning.
    return prefix
        .type(TextQueryType.PhrasePrefix)
        .maxExpansions(Integer.MAX_VALUE)
        .build()
        ._toQuery();
  }
}

package org.chancery.search;

import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.QueryBuilders;
import co.elastic.clients.elasticsearch._types.query_dsl.TextQueryType;
import co.elastic.clients.elasticsearch._types.query_dsl.ZeroTermsQuery;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.chancery.article.EventRoot;
import org.chancery.search.query.Node;

/** Translates the query language's tree; pure but for the names, which are looked up. */
final class WordQueries {

  /** A word in the headline says more than one in the text. */
  private static final List<String> TEXT = List.of("title^3", "body");

  /** What the analyzer leaves whole; these scripts write words without spaces. */
  private static final Pattern ONE_WORD =
      Pattern.compile("[\\p{L}\\p{M}\\p{Nd}&&[^\\p{IsHan}\\p{IsHiragana}\\p{IsThai}]]+");

  private final Names names;

  WordQueries(Names names) {
    this.names = names;
  }

  Query toElastic(Node node) {
    return switch (node) {
      case Node.Everything e -> QueryBuilders.matchAll().build()._toQuery();
      case Node.Word w -> text(w.text(), 0, TEXT);
      case Node.Phrase p -> text(p.text(), p.slop(), TEXT);
      case Node.Prefix p -> prefix(p.text());
      case Node.Field f -> field(f);
      case Node.And a -> and(a.parts());
      case Node.Or o ->
          BoolQuery.of(b ->
                  b.should(o.parts().stream().map(this::toElastic).toList())
                      .minimumShouldMatch("1"))
              ._toQuery();
      case Node.Not n -> BoolQuery.of(b -> b.mustNot(toElastic(n.part())))._toQuery();
    };
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
  private static Query prefix(String text) {
    var prefix = QueryBuilders.multiMatch().query(text).fields("title.exact", "body.exact");
    if (ONE_WORD.matcher(text).matches()) {
      return prefix.type(TextQueryType.BoolPrefix).build()._toQuery();
    }
    // Cut in several words, of which the last is a beginning.
    return prefix
        .type(TextQueryType.PhrasePrefix)
        .maxExpansions(Integer.MAX_VALUE)
        .build()
        ._toQuery();
  }

  private Query field(Node.Field f) {
    return switch (f.name()) {
      case "title" -> text(f.value(), 0, List.of("title"));
      case "body" -> text(f.value(), 0, List.of("body"));
      case "outlet" -> outlet(f.value());
      case "actor" -> terms(f, "actors", names.actorsNamed(f.value()), "actor");
      case "country" -> terms(f, "countries", names.countriesNamed(f.value()), "country");
      case "dyad" -> EntryQueries.pairAtItsTime(names.current(pair(f)));
      case "event" -> EntryQueries.event(event(f));
      case "on", "before", "after" -> date(f);
      default -> throw new BadQuery("There is no field '" + f.name() + "'.", f.position());
    };
  }

  private static Query outlet(String value) {
    String folded = value.toLowerCase(Locale.ROOT);
    return BoolQuery.of(b ->
            b.should(s -> s.term(t -> t.field("outlet.id").value(folded)))
                .should(s -> s.term(t -> t.field("outlet.name").value(value).caseInsensitive(true)))
                .should(s -> s.prefix(p -> p.field("outlet.key").value(folded)))
                .minimumShouldMatch("1"))
        ._toQuery();
  }

  private static Query terms(Node.Field f, String field, List<String> ids, String kind) {
    if (ids.isEmpty()) {
      throw new BadQuery(
          "No "
              + kind
              + " is known by the name '"
              + f.value()
              + "'; search for it as a word, or pick it in the facet.",
          f.position());
    }
    return Flat.terms(field, ids);
  }

  private static PairFilter pair(Node.Field f) {
    PairFilter pair =
        PairFilter.parse(f.value().toUpperCase(Locale.ROOT))
            .or(() -> PairFilter.parse(f.value()))
            .orElseThrow(() ->
                new BadQuery(
                    "'"
                        + f.value()
                        + "' is no country pair; write dyad:PRK-RUS, or dyad:RUS>PRK for one"
                        + " direction.",
                    f.position()));
    pair.findFault()
        .ifPresent(fault -> {
          throw new BadQuery(fault, f.position());
        });
    return pair;
  }

  private static String event(Node.Field f) {
    String root = f.value().toUpperCase(Locale.ROOT);
    for (EventRoot known : EventRoot.values()) {
      if (known.name().equals(root)) {
        return root;
      }
    }
    throw new BadQuery(
        "'" + f.value() + "' is no PLOVER event; there are " + List.of(EventRoot.values()) + ".",
        f.position());
  }

  private static Query date(Node.Field f) {
    LocalDate first;
    LocalDate last;
    try {
      switch (f.value().length()) {
        case 4 -> {
          first = Year.parse(f.value()).atDay(1);
          last = first.plusYears(1).minusDays(1);
        }
        case 7 -> {
          first = YearMonth.parse(f.value()).atDay(1);
          last = first.plusMonths(1).minusDays(1);
        }
        default -> {
          first =
              CriteriaParameters.findDay(f.value())
                  .orElseThrow(() -> new DateTimeException(f.value()));
          last = first;
        }
      }
    } catch (DateTimeException e) {
      throw new BadQuery(
          "'"
              + f.value()
              + "' is no date; write "
              + f.name()
              + ":2024-06-30, "
              + f.name()
              + ":2024-06 or "
              + f.name()
              + ":2024.",
          f.position());
    }
    return switch (f.name()) {
      case "before" -> Flat.inside(null, first.minusDays(1));
      case "after" -> Flat.inside(last.plusDays(1), null);
      default -> Flat.inside(first, last);
    };
  }
}

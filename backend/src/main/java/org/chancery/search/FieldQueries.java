package org.chancery.search;

import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.chancery.article.EventRoot;
import org.chancery.index.DocumentMapper;
import org.chancery.search.query.Node;
import org.chancery.search.query.Spelt;

/** Translates what a query asks of fields that are no words. */
final class FieldQueries {

  private static final int MOST_MENDS = 3;

  private final Names names;

  FieldQueries(Names names) {
    this.names = names;
  }

  Query toElastic(Node.Field f) {
    return switch (f.name()) {
      case "outlet" -> outlet(f.value());
      case "actor" -> Flat.terms(Facet.ACTOR.field(), actors(f));
      case "country" -> Flat.terms(Facet.COUNTRY.field(), countries(f));
      case "dyad" -> EntryQueries.pairAtItsTime(names.current(pair(f)));
      case "event" -> EntryQueries.event(event(f));
      case "before" -> Flat.inside(null, WrittenDate.of(f).first().minusDays(1));
      case "after" -> Flat.inside(WrittenDate.of(f).last().plusDays(1), null);
      case "on" -> Flat.inside(WrittenDate.of(f).first(), WrittenDate.of(f).last());
      default -> throw new BadQuery("There is no field '" + f.name() + "'.", f.place(), List.of());
    };
  }

  /** Whom a value of {@code actor:} means. */
  List<String> actors(Node.Field f) {
    List<String> ids = names.actorsNamed(f.value());
    if (ids.isEmpty()) {
      throw unknown(f, names.actorsLike(f.value(), MOST_MENDS));
    }
    if (ids.size() > Names.MOST_OF_ONE_NAME) {
      throw new BadQuery(
          "More than 100 actors have '" + f.value() + "' in their name; write more of it.",
          f.place(),
          List.of());
    }
    return ids;
  }

  /** Which states a value of {@code country:} means. */
  List<String> countries(Node.Field f) {
    List<String> codes = names.countriesNamed(f.value());
    if (codes.isEmpty()) {
      throw unknown(f, names.countriesLike(f.value(), MOST_MENDS));
    }
    return codes;
  }

  /** Already the beginning of a name finds an outlet, with or without a star behind it. */
  private static Query outlet(String value) {
    String name = value.replaceAll("\\*+$", "");
    return BoolQuery.of(b ->
            b.should(s -> s.term(t -> t.field("outlet.id").value(name.toLowerCase(Locale.ROOT))))
                .should(s -> s.term(t -> t.field("outlet.name").value(name).caseInsensitive(true)))
                .should(s -> s.prefix(p -> p.field("outlet.key").value(DocumentMapper.fold(name))))
                .minimumShouldMatch("1"))
        ._toQuery();
  }

  private static BadQuery unknown(Node.Field f, List<String> like) {
    return new BadQuery(
        "No "
            + f.name()
            + " is known by the name '"
            + f.value()
            + "'; search for it as a word, or pick it in the facet.",
        f.place(),
        like.stream().map(name -> mend(f, quoted(name))).toList());
  }

  private PairFilter pair(Node.Field f) {
    PairFilter pair =
        PairFilter.parse(f.value().toUpperCase(Locale.ROOT))
            .or(() -> PairFilter.parse(f.value()))
            .orElseThrow(() ->
                new BadQuery(
                    "'"
                        + f.value()
                        + "' is no country pair; write dyad:PRK-RUS, or dyad:RUS>PRK for one"
                        + " direction.",
                    f.place(),
                    pairsMeant(f)));
    pair.findFault()
        .ifPresent(fault -> {
          throw new BadQuery(fault, f.place(), pairsMeant(f));
        });
    return pair;
  }

  /** Names where codes belong: {@code dyad:russia-ukraine}, or one side alone. */
  private List<Mend> pairsMeant(Node.Field f) {
    String value = f.value();
    for (int i = 0; i < value.length(); i++) {
      char sign = value.charAt(i);
      if ((sign == '-' || sign == '>' || sign == '–' || sign == '→') && i > 0) {
        List<String> one = codes(value.substring(0, i));
        List<String> other = codes(value.substring(i + 1));
        if (!one.isEmpty() && !other.isEmpty()) {
          String between = sign == '>' || sign == '→' ? ">" : "-";
          return List.of(mend(f, one.getFirst() + between + other.getFirst()));
        }
      }
    }
    return codes(value).stream()
        .filter(code -> !code.equals(PairFilter.ANYONE))
        .limit(1)
        .map(code -> mend(f, code + "-" + PairFilter.ANYONE))
        .toList();
  }

  private List<String> codes(String side) {
    String name = side.strip();
    return name.equals(PairFilter.ANYONE) ? List.of(name) : names.countriesNamed(name);
  }

  private static String event(Node.Field f) {
    String root = f.value().toUpperCase(Locale.ROOT);
    List<String> roots = Arrays.stream(EventRoot.values()).map(Enum::name).toList();
    if (roots.contains(root)) {
      return root;
    }
    Stream<String> longer = roots.stream().filter(r -> root.length() > 2 && r.startsWith(root));
    Stream<String> shorter = roots.stream().filter(r -> root.startsWith(r));
    List<String> like = Spelt.nearest(root, roots.stream(), 2);
    throw new BadQuery(
        "'" + f.value() + "' is no PLOVER event; there are " + String.join(", ", roots) + ".",
        f.place(),
        Stream.of(longer, shorter, like.stream())
            .flatMap(all -> all)
            .distinct()
            .limit(MOST_MENDS)
            .map(r -> mend(f, r))
            .toList());
  }

  /** As a value is written; in quotation marks where it would not be read as one otherwise. */
  static String quoted(String value) {
    return value.matches("[\\p{L}\\p{N}][\\p{L}\\p{N}.:~_-]*") ? value : '"' + value + '"';
  }

  private static Mend mend(Node.Field f, String value) {
    return new Mend(f.place(), value);
  }
}

package org.chancery.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.enrich.Entry;
import org.chancery.enrich.Gazetteer;
import org.chancery.search.Suggestion.Kind;

/** The names that there are, and how many articles have them. Immutable. */
final class Vocabulary {

  private static final int MOST_ACTORS = 5_000;
  private static final int MOST_OTHERS = 2_000;

  private final Map<Kind, Map<String, Long>> articles;
  private final Map<Kind, List<NamePrefixes>> prefixes;
  private final List<FacetValue> pairs;

  private Vocabulary(
      Map<Kind, Map<String, Long>> articles,
      Map<Kind, List<NamePrefixes>> prefixes,
      List<FacetValue> pairs) {
    this.articles = Map.copyOf(articles);
    this.prefixes = Map.copyOf(prefixes);
    this.pairs = List.copyOf(pairs);
  }

  /** The names of the gazetteer, which take longer to sort than those that only articles have. */
  record Lasting(Gazetteer gazetteer, NamePrefixes actors, NamePrefixes countries) {

    static Lasting of(Gazetteer gazetteer, Names names) {
      Map<KnownName, List<String>> actors = new HashMap<>();
      Map<KnownName, List<String>> countries = new HashMap<>();
      for (Entry entry : gazetteer.entries()) {
        List<String> spellings = new ArrayList<>(entry.aliases());
        spellings.add(entry.name());
        if (entry.isCountry()) {
          String label = names.side(entry.id());
          spellings.add(label);
          spellings.add(entry.id());
          countries.put(new KnownName(Kind.COUNTRY, entry.id(), label), spellings);
        } else {
          actors.put(new KnownName(Kind.ACTOR, entry.id(), entry.name()), spellings);
        }
      }
      return new Lasting(gazetteer, NamePrefixes.of(actors), NamePrefixes.of(countries));
    }
  }

  /** Without an index. */
  static Vocabulary of(Lasting lasting) {
    return new Vocabulary(
        Map.of(),
        Map.of(Kind.ACTOR, List.of(lasting.actors()), Kind.COUNTRY, List.of(lasting.countries())),
        List.of());
  }

  /**
   * @throws SearchUnavailable when Elasticsearch does not answer
   */
  static Vocabulary of(Lasting lasting, ArticleSearch search) {
    List<FacetValue> actors = search.frequent(Facet.ACTOR, MOST_ACTORS);
    List<FacetValue> countries = search.frequent(Facet.COUNTRY, MOST_OTHERS);
    List<FacetValue> outlets = search.frequent(Facet.OUTLET, MOST_OTHERS);
    List<FacetValue> unlisted =
        actors.stream().filter(value -> lasting.gazetteer().find(value.value()).isEmpty()).toList();
    return new Vocabulary(
        Map.of(
            Kind.ACTOR,
            counts(actors),
            Kind.COUNTRY,
            counts(countries),
            Kind.OUTLET,
            counts(outlets)),
        Map.of(
            Kind.ACTOR, List.of(lasting.actors(), labelled(Kind.ACTOR, unlisted)),
            Kind.COUNTRY, List.of(lasting.countries()),
            Kind.OUTLET, List.of(labelled(Kind.OUTLET, outlets))),
        search.frequent(Facet.DYAD, MOST_OTHERS));
  }

  private static Map<String, Long> counts(List<FacetValue> values) {
    Map<String, Long> counts = new HashMap<>();
    values.forEach(value -> counts.put(value.value(), value.count()));
    return counts;
  }

  private static NamePrefixes labelled(Kind kind, List<FacetValue> values) {
    Map<KnownName, List<String>> names = new HashMap<>();
    values.forEach(value ->
        names.put(
            new KnownName(kind, value.value(), value.label()),
            List.of(value.label(), value.value())));
    return NamePrefixes.of(names);
  }

  /** Those of which a word begins so, the most frequent first. */
  List<KnownName> beginning(Kind kind, String text, int most) {
    return prefixes.getOrDefault(kind, List.of()).stream()
        .flatMap(names -> names.beginning(text, this::articles, most).stream())
        .sorted(Comparator.comparingLong(name -> -articles(name)))
        .limit(most)
        .toList();
  }

  long articles(KnownName name) {
    return articles.getOrDefault(name.kind(), Map.of()).getOrDefault(name.id(), 0L);
  }

  /** Pairs that interact, the most frequent first. */
  List<FacetValue> pairs() {
    return pairs;
  }
}

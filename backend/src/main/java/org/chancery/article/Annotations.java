package org.chancery.article;

import java.util.List;

/**
 * Everything that enrichment found in one article.
 *
 * @param coPairs keys of pairs of states that one sentence names without a rule for an interaction
 */
public record Annotations(
    List<ActorMention> actors,
    List<CountryMention> countries,
    List<Dyad> dyads,
    List<TextDate> dates,
    List<String> coPairs) {

  /** Of a text that is not coded. */
  public static final Annotations NONE =
      new Annotations(List.of(), List.of(), List.of(), List.of(), List.of());

  public Annotations {
    actors = List.copyOf(actors);
    countries = List.copyOf(countries);
    dyads = List.copyOf(dyads);
    dates = List.copyOf(dates);
    coPairs = List.copyOf(coPairs);
  }
}

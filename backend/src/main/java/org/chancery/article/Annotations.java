package org.chancery.article;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything that enrichment found in one article, and what extraction left out of it.
 *
 * @param coPairs keys of pairs of states that one sentence names without a rule for an interaction
 * @param doubt a sentence on what was left out because it cannot be right
 */
public record Annotations(
    List<ActorMention> actors,
    List<CountryMention> countries,
    List<Dyad> dyads,
    List<TextDate> dates,
    List<String> coPairs,
    @Nullable String doubt) {

  /** Of a text that is not coded. */
  public static final Annotations NONE =
      new Annotations(List.of(), List.of(), List.of(), List.of(), List.of(), null);

  public Annotations {
    actors = List.copyOf(actors);
    countries = List.copyOf(countries);
    dyads = List.copyOf(dyads);
    dates = List.copyOf(dates);
    coPairs = List.copyOf(coPairs);
  }

  public Annotations withDoubt(@Nullable String other) {
    return new Annotations(actors, countries, dyads, dates, coPairs, other);
  }
}

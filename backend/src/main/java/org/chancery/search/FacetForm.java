package org.chancery.search;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chancery.article.Certainty;
import org.chancery.article.Dyad.EventTime;
import org.chancery.article.EventRoot;
import org.chancery.article.Precision;
import org.chancery.enrich.ActorTerms;

/**
 * What the values of a facet look like, where that is fixed: a misspelt one would find nothing, or
 * with {@code not} leave nothing out, and nobody would notice.
 */
public final class FacetForm {

  private static final List<String> EVENTS = Stream.of(EventRoot.values()).map(Enum::name).toList();
  private static final List<String> QUADS = List.of("1", "2", "3", "4");
  private static final List<String> TIMES = lower(EventTime.values());
  private static final List<String> PRECISIONS = lower(Precision.values());
  private static final List<String> CERTAINTIES = lower(Certainty.values());
  private static final List<String> CODED = List.of("coded", "language");

  private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");

  private static final int LONGEST = 1_000;

  private FacetForm() {}

  /** One sentence that says what is wrong with a value; empty where nothing is. */
  public static Optional<String> findFault(Facet facet, String value) {
    if (value.length() > LONGEST) {
      return Optional.of(
          "A value of "
              + facet.parameter()
              + " may have 1,000 characters; this one has "
              + value.length()
              + ".");
    }
    return switch (facet) {
      case DYAD ->
          PairFilter.parse(value)
              .map(PairFilter::findFault)
              .orElseGet(() -> Optional.of(PairFilter.fault(value)));
      case COUNTRY, OUTLET_COUNTRY ->
          Blocs.isNamed(value)
              ? Blocs.find(value).isPresent() ? Optional.empty() : Optional.of(Blocs.fault(value))
              : !CountryCode.isFormed(value)
                  ? fault(facet, "a code of three capitals such as KOR", value)
                  : CountryCode.isKnown(value)
                      ? Optional.empty()
                      : fault(facet, "a country's ISO code such as KOR", value);
      case EVENT -> among(EVENTS, facet, value);
      case QUAD -> among(QUADS, facet, value);
      case TIME -> among(TIMES, facet, value);
      case PRECISION -> among(PRECISIONS, facet, value);
      case CONFIDENCE -> among(CERTAINTIES, facet, value);
      case CODED -> among(CODED, facet, value);
      case SECTOR -> among(ActorTerms.SECTORS, facet, value);
      case ACTOR_TYPE -> among(ActorTerms.TYPES, facet, value);
      case LANGUAGE ->
          LANGUAGE.matcher(value).matches()
              ? Optional.empty()
              : fault(facet, "a code such as en", value);
      case ACTOR ->
          value.indexOf(':') > 0
              ? Optional.empty()
              : fault(
                  facet, "an id such as person:sergey-lavrov (a name goes into q=actor:…)", value);
      case OUTLET, AGENCY, CODING, COLLECTION, TEXT -> Optional.empty();
    };
  }

  static void require(Facet facet, List<String> values) {
    for (String value : values) {
      findFault(facet, value)
          .ifPresent(fault -> {
            throw new BadQuery(fault, -1);
          });
    }
  }

  private static Optional<String> among(List<String> allowed, Facet facet, String value) {
    if (allowed.contains(value)) {
      return Optional.empty();
    }
    int last = allowed.size() - 1;
    return fault(
        facet, String.join(", ", allowed.subList(0, last)) + " or " + allowed.get(last), value);
  }

  private static Optional<String> fault(Facet facet, String form, String value) {
    return Optional.of(facet.parameter() + " is " + form + ", not '" + value + "'.");
  }

  private static List<String> lower(Enum<?>[] values) {
    return Stream.of(values).map(v -> v.name().toLowerCase(Locale.ROOT)).toList();
  }
}

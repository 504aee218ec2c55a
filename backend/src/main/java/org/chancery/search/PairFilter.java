package org.chancery.search;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chancery.article.PairKey;

/**
 * A country pair as it is asked for: {@code PRK-RUS} in either direction, {@code RUS>PRK} directed,
 * {@code PRK-*} with anyone.
 *
 * @param one a code, or {@code *}
 * @param other likewise
 * @param directed whether {@code one} must be the source
 */
public record PairFilter(String one, String other, boolean directed) {

  private static final String SIDE = "\\*|[A-Z]{3}|[a-z]+:[a-z0-9~-]+?";
  private static final Pattern FORM =
      Pattern.compile("(" + SIDE + ")([->])(\\*|[A-Z]{3}|[a-z]+:[a-z0-9~-]+)");

  /** Stands for anyone. */
  public static final String ANYONE = "*";

  /** The filter that {@code text} means, empty where it means none. */
  public static Optional<PairFilter> parse(String text) {
    Matcher form = FORM.matcher(text);
    if (!form.matches() || (form.group(1).equals(ANYONE) && form.group(3).equals(ANYONE))) {
      return Optional.empty();
    }
    return Optional.of(new PairFilter(form.group(1), form.group(3), form.group(2).equals(">")));
  }

  static PairFilter require(String text) {
    return parse(text).orElseThrow(() -> new BadQuery(fault(text), -1));
  }

  static String fault(String text) {
    return "'"
        + text
        + "' is no country pair; write PRK-RUS, RUS>PRK for one direction, or PRK-* for anyone.";
  }

  /** What is wrong with its codes: well formed ones that no country ever had find nothing. */
  public Optional<String> findFault() {
    return Stream.of(one, other)
        .filter(side -> CountryCode.isFormed(side) && !CountryCode.isKnown(side))
        .findFirst()
        .map(side ->
            "'" + side + "' in '" + this + "' is no country's ISO code; write one like RUS.");
  }

  /** What is wrong with a side that is named alone. */
  public static Optional<String> findSideFault(String side) {
    return parse(side + "-" + ANYONE)
        .map(PairFilter::findFault)
        .orElseGet(() ->
            Optional.of(
                "'" + side + "' is no side of a pair; write a country's ISO code such as RUS."));
  }

  @Override
  public String toString() {
    return one + (directed ? ">" : "-") + other;
  }

  boolean isOneSided() {
    return one.equals(ANYONE) || other.equals(ANYONE);
  }

  /** The side that is named, of a one-sided pair. */
  String side() {
    return one.equals(ANYONE) ? other : one;
  }

  /** The key under which articles hold the pair; only for two named sides. */
  String key() {
    return PairKey.of(one, other);
  }

  /** Whether an act of {@code source} on {@code target} is one that is asked for. */
  boolean matches(String source, String target) {
    return (fits(one, source) && fits(other, target))
        || (!directed && fits(one, target) && fits(other, source));
  }

  private static boolean fits(String side, String actual) {
    return side.equals(ANYONE) || side.equals(actual);
  }
}

package org.chancery.search;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chancery.article.PairKey;

/**
 * A country pair as it is asked for: {@code PRK-RUS} in either direction, {@code RUS>PRK} directed,
 * {@code PRK-*} with anyone, {@code PRK-RUS,CHN} with any of several, {@code RUS>bloc:EU} with any
 * member of a bloc.
 *
 * @param one a code, several joined by commas, or {@code *}
 * @param other likewise
 * @param directed whether {@code one} must be the source
 */
public record PairFilter(String one, String other, boolean directed) {

  private static final String CODE = "(?:[A-Z]{3}|bloc:[A-Z0-9]+|[a-z]+:[a-z0-9~-]+%s)";
  private static final String SIDE = "\\*|" + CODE + "(?:," + CODE + ")*";
  private static final Pattern FORM =
      Pattern.compile("(" + SIDE.replace("%s", "?") + ")([->])(" + SIDE.replace("%s", "") + ")");
  private static final Pattern BETWEEN = Pattern.compile(",");

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
    if (one.equals(other) && one.indexOf(',') < 0 && !Blocs.isNamed(one)) {
      return Optional.of(
          "'" + this + "' names one side twice; a pair has two, so write one like PRK-RUS.");
    }
    return Stream.concat(ones().stream(), others().stream())
        .flatMap(code -> fault(code, this).stream())
        .findFirst();
  }

  private static Optional<String> fault(String code, PairFilter pair) {
    if (Blocs.isNamed(code)) {
      return Blocs.find(code).isPresent() ? Optional.empty() : Optional.of(Blocs.fault(code));
    }
    return CountryCode.isFormed(code) && !CountryCode.isKnown(code)
        ? Optional.of(
            "'" + code + "' in '" + pair + "' is no country's ISO code; write one like RUS.")
        : Optional.empty();
  }

  /** What is wrong with a side that is named alone. */
  public static Optional<String> findSideFault(String side) {
    return parse(side + "-" + ANYONE)
        .map(PairFilter::findFault)
        .orElseGet(() ->
            Optional.of(
                "'" + side + "' is no side of a pair; write a country's ISO code such as RUS."));
  }

  /** Whether it names one side, neither anyone nor several nor a bloc. */
  public static boolean isOneSide(String side) {
    return !side.equals(ANYONE) && !side.contains(",") && !Blocs.isNamed(side);
  }

  @Override
  public String toString() {
    return one + (directed ? ">" : "-") + other;
  }

  /** The codes of the first side; {@code *} alone for anyone. */
  public List<String> ones() {
    return codes(one);
  }

  /** The codes of the second side. */
  public List<String> others() {
    return codes(other);
  }

  private static List<String> codes(String side) {
    return Arrays.asList(BETWEEN.split(side));
  }

  /** The same of other codes; anyone stays anyone. */
  PairFilter with(UnaryOperator<List<String>> change) {
    return new PairFilter(changed(one, change), changed(other, change), directed);
  }

  private static String changed(String side, UnaryOperator<List<String>> change) {
    return side.equals(ANYONE) ? side : String.join(",", change.apply(codes(side)));
  }

  boolean isOneSided() {
    return one.equals(ANYONE) || other.equals(ANYONE);
  }

  /** The codes of the side that is named, of a one-sided pair. */
  List<String> side() {
    return one.equals(ANYONE) ? others() : ones();
  }

  /** The keys under which articles hold the pair; only for two named sides. */
  List<String> keys() {
    return ones().stream()
        .flatMap(a -> others().stream().map(b -> PairKey.of(a, b)))
        .distinct()
        .toList();
  }

  /** Whether it is one side with one other, and no more. */
  public boolean isOne() {
    return isOneSide(one) && isOneSide(other);
  }

  /** The same with whoever was ever a member in place of blocs. */
  public PairFilter everMembers() {
    return with(Epoch::ever);
  }

  /** Whether an act of {@code source} on {@code target} is one that is asked for. */
  public boolean matches(String source, String target) {
    return (fits(one, source) && fits(other, target))
        || (!directed && fits(one, target) && fits(other, source));
  }

  private static boolean fits(String side, String actual) {
    return side.equals(ANYONE) || codes(side).contains(actual);
  }
}

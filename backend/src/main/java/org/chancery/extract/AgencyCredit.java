package org.chancery.extract;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.article.Outlet;
import org.jspecify.annotations.Nullable;

/**
 * The agency that a text is credited to, looked for where texts credit: byline, first and last
 * lines.
 */
final class AgencyCredit {

  private AgencyCredit() {}

  static Optional<String> find(List<String> bylines, List<String> opening, List<String> closing) {
    return bylines.stream()
        .flatMap(line -> Agencies.findByName(line).or(() -> Agencies.findInCredit(line)).stream())
        .findFirst()
        .or(() -> first(opening.stream(), Agencies::findInDateline))
        .or(() ->
            first(
                closing.stream(),
                line -> CreditLine.findSource(line).flatMap(Agencies::findByName)))
        .or(() ->
            first(
                closing.reversed().stream(),
                line -> Agencies.findInCredit(line).or(() -> Agencies.findByName(line))));
  }

  /** Nothing is credited to the outlet that wrote it. */
  static @Nullable String unlessOwn(Optional<String> agency, Optional<Outlet> outlet) {
    return agency.filter(name -> outlet.isEmpty() || !isOwn(name, outlet.get())).orElse(null);
  }

  private static boolean isOwn(String agency, Outlet outlet) {
    String name = outlet.name().toLowerCase(java.util.Locale.ROOT);
    String short_ = agency.toLowerCase(java.util.Locale.ROOT);
    return name.equals(short_)
        || name.startsWith(short_ + " ")
        || Agencies.findByName(outlet.name()).map(agency::equals).orElse(false);
  }

  private static Optional<String> first(
      Stream<String> lines, java.util.function.Function<String, Optional<String>> rule) {
    return lines.flatMap(line -> rule.apply(line).stream()).findFirst();
  }
}

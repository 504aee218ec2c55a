package org.chancery.ui.search;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.search.Bloc;
import org.chancery.search.Blocs;
import org.chancery.search.PairFilter;
import org.chancery.ui.layout.Formats;

/** What a bloc stands for, in words. */
final class BlocText {

  private BlocText() {}

  /**
   * The members of the blocs in a value, those who have left with their time; empty where there is
   * no bloc in it.
   *
   * @param name of a country, by its code
   */
  static String members(String value, UnaryOperator<String> name) {
    List<String> sides =
        PairFilter.parse(value)
            .map(pair -> Stream.concat(pair.ones().stream(), pair.others().stream()).toList())
            .orElseGet(() -> List.of(value));
    return sides.stream()
        .map(Blocs::find)
        .flatMap(Optional::stream)
        .distinct()
        .map(bloc -> members(bloc, name))
        .collect(Collectors.joining("\n"));
  }

  private static String members(Bloc bloc, UnaryOperator<String> name) {
    return bloc.name()
        + ", whoever was a member on the day of the article: "
        + bloc.memberships().stream()
            .map(m -> name.apply(m.country()) + " (" + time(m) + ")")
            .collect(Collectors.joining(", "));
  }

  private static String time(Bloc.Membership member) {
    return member.to() == null
        ? "since " + Formats.day(member.from())
        : Formats.day(member.from()) + " – " + Formats.day(member.to());
  }
}

package org.chancery.ui.search;

import java.util.ArrayList;
import java.util.List;
import org.chancery.search.Choice;

/** Changes to what is chosen in one facet. */
final class Choices {

  /** How chosen values count: at least one, each, or none of them. */
  enum Mode {
    ANY,
    ALL,
    NONE
  }

  private Choices() {}

  /** The mode that all chosen values share; {@code ANY} where they differ or there are none. */
  static Mode mode(Choice choice) {
    if (!choice.any().isEmpty() || choice.missing()) {
      return Mode.ANY;
    }
    if (!choice.all().isEmpty()) {
      return choice.none().isEmpty() ? Mode.ALL : Mode.ANY;
    }
    return choice.none().isEmpty() ? Mode.ANY : Mode.NONE;
  }

  static Choice add(Choice choice, String value, Mode mode) {
    Choice rest = remove(choice, value);
    return new Choice(
        mode == Mode.ANY ? plus(rest.any(), value) : rest.any(),
        mode == Mode.ALL ? plus(rest.all(), value) : rest.all(),
        mode == Mode.NONE ? plus(rest.none(), value) : rest.none(),
        rest.missing());
  }

  static Choice remove(Choice choice, String value) {
    return new Choice(
        minus(choice.any(), value),
        minus(choice.all(), value),
        minus(choice.none(), value),
        choice.missing());
  }

  static Choice withMissing(Choice choice, boolean on) {
    return new Choice(choice.any(), choice.all(), choice.none(), on);
  }

  /** All chosen values under one mode. */
  static Choice moved(Choice choice, Mode mode) {
    List<String> values = choice.values();
    return new Choice(
        mode == Mode.ANY ? values : List.of(),
        mode == Mode.ALL ? values : List.of(),
        mode == Mode.NONE ? values : List.of(),
        choice.missing());
  }

  private static List<String> plus(List<String> values, String value) {
    List<String> more = new ArrayList<>(values);
    more.add(value);
    return more;
  }

  private static List<String> minus(List<String> values, String value) {
    return values.stream().filter(other -> !other.equals(value)).toList();
  }
}

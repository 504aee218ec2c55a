package org.chancery.export;

import java.util.List;
import java.util.function.Function;

/**
 * A column of a table.
 *
 * @param value of a row; what a text says is guarded, numbers are not
 */
record Column<T>(String name, Function<T, Object> value) {

  /** Those that are named, in that order. */
  static <T> List<Column<T>> chosen(List<Column<T>> all, List<String> names) {
    return names.stream()
        .map(name -> all.stream().filter(c -> c.name().equals(name)).findFirst().orElseThrow())
        .toList();
  }
}

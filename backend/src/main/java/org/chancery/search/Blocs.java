package org.chancery.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chancery.enrich.text.Table;

/** The blocs that can be asked for, read from {@code blocs.tsv} beside this class. */
public final class Blocs {

  private static final Map<String, Bloc> ALL = read();

  private Blocs() {}

  /** By code. */
  public static List<Bloc> all() {
    return List.copyOf(ALL.values());
  }

  /** The bloc that a value such as {@code bloc:EU} names. */
  public static Optional<Bloc> find(String value) {
    return Optional.ofNullable(ALL.get(value));
  }

  static boolean isNamed(String value) {
    return value.startsWith(Bloc.PREFIX);
  }

  /** Where no bloc has this name. */
  static String fault(String value) {
    return "There is no bloc '" + value + "'; there are " + String.join(", ", ALL.keySet()) + ".";
  }

  private static Map<String, Bloc> read() {
    Map<String, List<Bloc>> parts = new LinkedHashMap<>();
    for (Table.Row row : Table.read(Blocs.class, "blocs.tsv").rows()) {
      LocalDate from = LocalDate.parse(row.require("from"));
      LocalDate to = row.get("to").isEmpty() ? null : LocalDate.parse(row.get("to"));
      Bloc part =
          new Bloc(
              row.require("bloc"),
              row.require("name"),
              row.list("members").stream().map(m -> new Bloc.Membership(m, from, to)).toList());
      parts.computeIfAbsent(part.value(), value -> new ArrayList<>()).add(part);
    }
    return parts.values().stream()
        .map(Blocs::joined)
        .collect(
            Collectors.toMap(
                Bloc::value, Function.identity(), (one, other) -> one, LinkedHashMap::new));
  }

  private static Bloc joined(List<Bloc> parts) {
    return new Bloc(
        parts.getFirst().code(),
        parts.getFirst().name(),
        parts.stream().map(Bloc::memberships).flatMap(Collection::stream).toList());
  }
}

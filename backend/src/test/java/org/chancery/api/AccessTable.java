package org.chancery.api;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The table of calls in {@code docs/access.md}. */
final class AccessTable {

  static final List<String> CALLERS = List.of("stranger", "reader", "editor", "admin");

  private static final Path TABLE = Path.of(System.getProperty("chancery.root"), "docs/access.md");
  private static final Pattern ROW =
      Pattern.compile(
          "\\| `([A-Z]+) (/[^`]*)` \\| ([^|]*) \\| ([^|]*) \\| ([^|]*) \\| ([^|]*) \\|");

  private AccessTable() {}

  /**
   * A line of the table.
   *
   * @param callers who may, as {@code everybody} or the least role
   * @param tokens scopes of which a token needs one
   * @param own whether an object of somebody else is not found
   * @param hidden how it meets a collection that the caller may not read
   */
  record Row(String call, String callers, Set<String> tokens, boolean own, String hidden) {

    boolean isFor(String caller) {
      int least = callers.equals("everybody") ? 0 : CALLERS.indexOf(callers);
      return CALLERS.indexOf(caller) >= least;
    }

    boolean reads() {
      return call.startsWith("GET ");
    }

    String path() {
      return call.substring(call.indexOf(' ') + 1);
    }
  }

  static Map<String, Row> rows() throws IOException {
    Map<String, Row> rows = new LinkedHashMap<>();
    for (String line : Files.readAllLines(TABLE)) {
      Matcher cells = ROW.matcher(line);
      if (cells.matches()) {
        String call = cells.group(1) + " " + cells.group(2);
        rows.put(
            call,
            new Row(
                call,
                cells.group(3).strip().replace("administrator", "admin"),
                Set.of(cells.group(4).strip().split(", ")),
                cells.group(5).strip().equals("own"),
                cells.group(6).strip()));
      }
    }
    return rows;
  }
}

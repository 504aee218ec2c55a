package org.chancery.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Numbers by which other data sets know states: Correlates of War's state system, and Gleditsch and
 * Ward's list of independent states. From {@code states.tsv}, blank where there is none.
 */
final class StateCodes {

  /**
   * @param from first month of the numbers, {@code to} the last one
   */
  private record Row(String iso, String cow, String gw, YearMonth from, YearMonth to) {

    private static final YearMonth ALWAYS = YearMonth.of(1, 1);
    private static final YearMonth STILL = YearMonth.of(9999, 12);

    static Row parse(String line) {
      String[] cells = line.split("\t", -1);
      return new Row(
          cells[0],
          cells[1],
          cells[2],
          cells[3].isEmpty() ? ALWAYS : YearMonth.parse(cells[3]),
          cells[4].isEmpty() ? STILL : YearMonth.parse(cells[4]));
    }

    boolean holdsIn(YearMonth month) {
      return !month.isBefore(from) && !month.isAfter(to);
    }
  }

  private static final Map<String, List<Row>> ROWS =
      lines().lines().skip(1).map(Row::parse).collect(Collectors.groupingBy(Row::iso));

  private StateCodes() {}

  /** Of a code of ISO 3166-1 alpha-3. */
  static String cow(String iso, YearMonth month) {
    return find(iso, month, Row::cow);
  }

  static String gw(String iso, YearMonth month) {
    return find(iso, month, Row::gw);
  }

  private static String find(
      String iso, YearMonth month, java.util.function.Function<Row, String> number) {
    return ROWS.getOrDefault(iso, List.of()).stream()
        .filter(row -> row.holdsIn(month))
        .map(number)
        .findFirst()
        .orElse("");
  }

  private static String lines() {
    try (InputStream in = StateCodes.class.getResourceAsStream("states.tsv")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

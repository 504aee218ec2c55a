package org.chancery.search.reference;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Who is a member of a bloc on a day, read from the table line by line. */
final class PlainBlocs {

  private record Stay(LocalDate first, LocalDate last) {}

  private static final LocalDate STILL = LocalDate.of(9999, 12, 31);
  private static final Map<String, Map<String, List<Stay>>> BLOCS = read();

  private PlainBlocs() {}

  static List<String> all() {
    return BLOCS.keySet().stream().sorted().toList();
  }

  /** On the day, or by now where there is none. */
  static boolean isMember(String bloc, String country, @Nullable LocalDate day) {
    Map<String, List<Stay>> members = BLOCS.get(bloc);
    List<Stay> stays = members == null ? null : members.get(country);
    return stays != null
        && stays.stream()
            .anyMatch(stay ->
                day == null
                    ? stay.last.equals(STILL)
                    : !day.isBefore(stay.first) && !day.isAfter(stay.last));
  }

  private static Map<String, Map<String, List<Stay>>> read() {
    Map<String, Map<String, List<Stay>>> blocs = new HashMap<>();
    try (InputStream in =
        Objects.requireNonNull(
            PlainBlocs.class.getResourceAsStream("/org/chancery/search/blocs.tsv"))) {
      List<String> lines = new String(in.readAllBytes(), UTF_8).lines().skip(1).toList();
      for (String line : lines) {
        String[] cells = line.split("\t");
        Stay stay =
            new Stay(
                LocalDate.parse(cells[3]), cells.length < 5 ? STILL : LocalDate.parse(cells[4]));
        for (String member : cells[2].split("\\|")) {
          blocs
              .computeIfAbsent("bloc:" + cells[0], bloc -> new HashMap<>())
              .computeIfAbsent(member, country -> new ArrayList<>())
              .add(stay);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return blocs;
  }
}

package org.chancery.analysis;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Where on the map countries lie, by the subregions of the United Nations. */
final class Regions {

  private static final String TABLE = "regions.tsv";

  /** Names of regions by the codes of their countries, region after region. */
  private static final Map<String, String> BY_COUNTRY = read();

  private static final List<String> ORDER = BY_COUNTRY.values().stream().distinct().toList();

  private Regions() {}

  /** Absent for organisations and groups. */
  static Optional<String> find(String side) {
    return Optional.ofNullable(BY_COUNTRY.get(side));
  }

  /** Its place among all regions; organisations and groups come last. */
  static int place(String side) {
    return find(side).map(ORDER::indexOf).orElse(ORDER.size());
  }

  private static Map<String, String> read() {
    Map<String, String> regions = new LinkedHashMap<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(Regions.class.getResourceAsStream(TABLE), TABLE), UTF_8))) {
      lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", 2))
          .forEach(row -> List.of(row[1].split(" ")).forEach(c -> regions.put(c, row[0])));
      return regions;
    } catch (IOException e) {
      throw new UncheckedIOException("could not read " + TABLE, e);
    }
  }
}

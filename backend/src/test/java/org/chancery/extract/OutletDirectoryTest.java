package org.chancery.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class OutletDirectoryTest {

  @Test
  void listsEachDomainOnceWithACountryThatExists() throws IOException {
    Set<String> countries = new TreeSet<>();
    for (String country : Locale.getISOCountries()) {
      countries.add(Locale.of("", country).getISO3Country());
    }
    List<String[]> rows = rows();

    assertThat(rows).hasSizeGreaterThan(2_000);
    assertThat(rows.stream().map(row -> row[0])).doesNotHaveDuplicates();
    assertThat(rows).allSatisfy(row -> assertThat(countries).contains(row[2]));
  }

  @Test
  void findsNamesWithoutTheirArticle() {
    OutletDirectory outlets = OutletDirectory.standard();

    assertThat(outlets.findByName("the meridian post"))
        .isEqualTo(outlets.findByName("Meridian Post"));
    assertThat(outlets.findByName("Meridian Post")).isPresent();
  }

  @Test
  void tellsOutletsWithOrdinaryNamesByTheirDomainAlone() {
    OutletDirectory outlets =
        OutletDirectory.of(List.of("daily.example\tToday\tGBR\tnewspaper\t-"));

    assertThat(outlets.findByName("Today")).isEmpty();
    assertThat(outlets.findByHost("www.daily.example")).isPresent();
  }

  @Test
  void givesOutletsOfOneNameInTwoCountriesEachTheirOwn() {
    OutletDirectory outlets =
        OutletDirectory.of(
            List.of(
                "a.example\tTelm Post\tGBR\tnewspaper\t",
                "b.example\tTelm Post\tUSA\tnewspaper\t"));

    assertThat(outlets.findByHost("b.example").orElseThrow().country()).isEqualTo("USA");
    assertThat(outlets.findByName("telm post")).isEqualTo(outlets.findByHost("a.example"));
  }

  @Test
  void refusesALineWithTooFewColumns() {
    assertThatThrownBy(() -> OutletDirectory.of(List.of("site.example\tSite")))
        .hasMessage("an outlet needs five columns: site.example\tSite");
  }

  private static List<String[]> rows() throws IOException {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(OutletDirectory.class.getResourceAsStream("outlets.tsv")),
                StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .toList()
          .stream()
          .map(row -> Arrays.copyOf(row, 5))
          .toList();
    }
  }
}

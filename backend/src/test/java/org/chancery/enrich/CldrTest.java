package org.chancery.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.chancery.enrich.text.Table;
import org.junit.jupiter.api.Test;

/** Compares the states with those of the Unicode Common Locale Data Repository. */
class CldrTest {

  /** Names that the gazetteer does not have, by their two letters, and why. */
  private static final Map<String, String> EXCEPTIONS =
      Map.of(
          "CD", "written so on maps only, with a dash between blanks",
          "CG", "written so on maps only, with a dash between blanks",
          "MM", "two names, of which each is found",
          "MF", "a saint, many towns and both halves of the island",
          "DG", "a part of IOT",
          "EA", "parts of ESP",
          "IC", "a part of ESP",
          "XK", "coded XKX, not XKK");

  /** Without people, without a name for them, or with one that is another state's. */
  private static final Set<String> WITHOUT_DEMONYM =
      Set.of("ATA", "ATF", "BVT", "COG", "DMA", "HMD", "SGS", "SJM", "UMI", "VAT");

  /** Without one, or with one of the same name as the whole. */
  private static final Set<String> WITHOUT_CAPITAL =
      Set.of("ATA", "BVT", "GIB", "HKG", "HMD", "IOT", "MAC", "SGP", "STP", "TKL", "UMI", "VAT");

  @Test
  void everyTerritoryIsFoundByItsName() {
    Set<String> missing = new TreeSet<>();
    for (String territory : ULocale.getISOCountries()) {
      ULocale locale = new ULocale("", territory);
      List<String> found =
          Gazetteer.standard().lookup(locale.getDisplayCountry(ULocale.ENGLISH)).stream()
              .filter(Entry::isCountry)
              .map(Entry::id)
              .toList();
      if (!found.equals(List.of(locale.getISO3Country()))) {
        missing.add(territory);
      }
    }
    assertThat(missing).containsExactlyInAnyOrderElementsOf(EXCEPTIONS.keySet());
  }

  @Test
  void everyCodeOfIso3166HasARow() {
    Set<String> codes =
        Arrays.stream(Locale.getISOCountries())
            .map(territory -> new ULocale("", territory).getISO3Country())
            .collect(Collectors.toSet());
    assertThat(codes).hasSizeGreaterThan(240);
    assertThat(Gazetteer.standard().countries().keySet()).containsAll(codes).contains("XKX");
  }

  @Test
  void everyFormerStateHasASuccessorAndEveryOtherPlaceItsPeopleAndCapital() {
    Table countries = GazetteerTables.shipped().get(GazetteerTable.COUNTRIES);
    Set<String> unnamed = new TreeSet<>();
    Set<String> headless = new TreeSet<>();
    int successors = 0;
    for (Table.Row row : countries.rows()) {
      if (!row.get("successor").isEmpty()) {
        successors++;
        continue;
      }
      if (row.list("adjectives").isEmpty() || row.list("people").isEmpty()) {
        unnamed.add(row.get("code"));
      }
      if (row.list("capitals").isEmpty()) {
        headless.add(row.get("code"));
      }
    }
    assertThat(unnamed).containsExactlyInAnyOrderElementsOf(WITHOUT_DEMONYM);
    assertThat(headless).containsExactlyInAnyOrderElementsOf(WITHOUT_CAPITAL);
    assertThat(successors).isGreaterThan(20);
  }
}

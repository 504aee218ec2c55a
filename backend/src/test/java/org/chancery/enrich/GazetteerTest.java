package org.chancery.enrich;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.StringReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GazetteerTest {

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          south korea, KOR
          KOR, KOR
          kor, KOR
          Moscow, RUS
          russian, RUS
          cote d'ivoire, CIV
          Türkiye, TUR
          turkiye, TUR
          putin, person:vladimir-putin
          kim jong un, person:kim-jong-un
          Kim Jong-un, person:kim-jong-un
          nato, org:nato
          """)
  void resolvesNamesHoweverTyped(String name, String id) {
    assertThat(Gazetteer.standard().lookup(name)).extracting(Entry::id).contains(id);
  }

  @ParameterizedTest
  @CsvSource(textBlock = "''\n' '\nnobody of that name\n%")
  void findsNothingForNonsense(String name) {
    assertThat(Gazetteer.standard().lookup(name)).isEmpty();
  }

  @Test
  void labelsAllStates() {
    assertThat(Gazetteer.standard().countries())
        .containsEntry("PRK", "North Korea")
        .containsEntry("XKX", "Kosovo")
        .hasSizeGreaterThan(200);
    assertThat(Gazetteer.standard().find("PRK")).map(Entry::name).contains("North Korea");
    assertThat(Gazetteer.standard().find("ZZZ")).isEmpty();
  }

  @Test
  void namesFileAndLineOfAMistake() {
    String country = "USA\tUnited States\t\t\t\t\t\t\t\t\n";
    assertThatThrownBy(() -> added(GazetteerTable.COUNTRIES, country + country))
        .hasMessage("own/countries.tsv:3: USA stands twice");
    assertThatThrownBy(() -> added(GazetteerTable.ROLES, "person:x\tPresident\tUSA\tGOV\tMay 5\t"))
        .hasMessage("own/roles.tsv:2: 'May 5' is no date");
  }

  @Test
  void isOfAnotherVersionWithEachOtherRow() {
    assertThat(added(GazetteerTable.PHRASES, "").version())
        .isEqualTo(Gazetteer.standard().version());
    assertThat(added(GazetteerTable.PHRASES, "Cod War\tevent\t").version())
        .isNotEqualTo(Gazetteer.standard().version())
        .isNotEqualTo(added(GazetteerTable.PHRASES, "Cod Wars\tevent\t").version())
        .isEqualTo(added(GazetteerTable.PHRASES, "Cod War\tevent\t").version());
  }

  private static Gazetteer added(GazetteerTable to, String rows) {
    return Gazetteer.of(
        GazetteerTables.shipped(),
        GazetteerTables.read(
            table ->
                new BufferedReader(
                    new StringReader(
                        String.join("\t", table.columns()) + "\n" + (table == to ? rows : ""))),
            "own/"));
  }
}

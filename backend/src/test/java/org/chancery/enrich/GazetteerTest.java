package org.chancery.enrich;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import org.chancery.enrich.text.Table;
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
  void namesFileAndLineOfAMistake() throws IOException {
    Table good = table("countries.tsv", countryRow("USA"));
    Table twice = table("countries.tsv", countryRow("USA") + "\n" + countryRow("USA"));
    Table actors = table("actors.tsv", "");
    Table roles = table("roles.tsv", "");
    Table badRoles = table("roles.tsv", "person:x\tPresident\tUSA\tGOV\tMay 5\t");
    Table rest = table("phrases.tsv", "");
    assertThatThrownBy(() -> GazetteerReader.read(twice, actors, roles, rest, rest))
        .hasMessage("countries.tsv:3: USA stands twice");
    assertThatThrownBy(() -> GazetteerReader.read(good, actors, badRoles, rest, rest))
        .hasMessage("roles.tsv:2: 'May 5' is no date");
  }

  private static String countryRow(String code) {
    return code + "\tUnited States\t\t\t\t\t\t\t\t";
  }

  private static Table table(String name, String rows) throws IOException {
    String header =
        switch (name) {
          case "countries.tsv" ->
              "code\tname\taliases\tadjectives\tpeople\tcapitals\tseats\tsuccessor\tsovereign\tcities";
          case "roles.tsv" -> "actor\trole\tcountry\tsector\tfrom\tto";
          case "phrases.tsv" -> "phrase\tkind\tcode";
          default ->
              "id\tname\ttype\tcountry\tsector\taliases\twikidata\tsource\tsurnames\tgeneric";
        };
    return Table.parse(name, new BufferedReader(new StringReader(header + "\n" + rows)));
  }
}

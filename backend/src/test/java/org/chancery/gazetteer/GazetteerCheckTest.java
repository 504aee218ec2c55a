package org.chancery.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.enrich.GazetteerTable;
import org.chancery.enrich.GazetteerTables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class GazetteerCheckTest {

  private static final String ANN = "person:ann-oduya\tAnn Oduya\tperson\tKEN\tGOV\t\t\t\t\t\n";
  private static final String BEN = "person:ben-oduya\tBen Oduya\tperson\tKEN\tGOV\t\t\t\t\t\n";

  @TempDir private Path folder;

  @Test
  void findsNothingInWhatShips() {
    assertThat(GazetteerCheck.of(GazetteerTables.shipped())).isEmpty();
  }

  static Stream<Arguments> mistakes() {
    return Stream.of(
        one(
            "phrases.tsv",
            "Cod War\tevent\n",
            "2: 2 cells instead of 3; separate cells by one tab"),
        one("phrases.tsv", "Cod War\tevent\t\t\n", "2: 4 cells instead of 3"),
        one("phrases.tsv", "Cod War\tbattle\t\n", "2: 'battle' is no kind of phrase; take one of"),
        one("phrases.tsv", "Cod War\tevent\tICE\n", "2: 'ICE' in 'code' is no state; take a code"),
        one("phrases.tsv", "Oil\tother\t\nCod War\tevent\t\n", "3: 'Cod War' is out of order"),
        one("phrases.tsv", "Oil\tother\t\nOil\tother\t\n", "3: 'Oil' stands in line 2 already"),
        one(
            "phrases.tsv",
            "Japan\tother\t\n",
            "2: 'Japan' is also a name of JPN in countries.tsv:"),
        one("phrases.tsv", "Cod’s War\tevent\t\n", "2: 'Cod’s War' has a typographic apostrophe"),
        one(
            "phrases.tsv",
            "Cod War \tevent\t\n",
            "2: 'Cod War ' has a blank at an end; remove it."),
        one(
            "ambiguous.tsv",
            "Xyzzy\tperson\t\n",
            "2: No table has the name 'Xyzzy'; add it to one"),
        one("ambiguous.tsv", "Chad\thuman\t\n", "2: 'human' is no kind of ambiguity; take one of"),
        one("countries.tsv", "XAA\tXya\t\t\t\t\t\t\t\t\n", "2: There is no state 'XAA'; rows of"),
        one(
            "countries.tsv",
            "AFG\tAfghanistan\t\t\t\t\t\tXBB\t\t\n",
            "2: 'XBB' in 'successor' is no state"),
        one(
            "countries.tsv",
            "AFG\tAfghanistan\t\t\t\t\t\t\tXBB\t\n",
            "2: 'XBB' in 'sovereign' is no state"),
        one(
            "countries.tsv",
            "AGO\tAngola\t\t\tKabul\t\t\t\t\t\n",
            "2: 'Kabul' is also a name of AFG in"),
        one(
            "actors.tsv",
            "ann\tAnn Oduya\tperson\t\tGOV\t\t\t\t\t\n",
            "2: 'ann' is no id of this type"),
        one(
            "actors.tsv",
            ANN.replace("person\tKEN", "human\tKEN"),
            "2: 'human' is no type of actor"),
        one("actors.tsv", ANN.replace("GOV", "XYZ"), "2: 'XYZ' is no sector; take one of BUS, COP"),
        one("actors.tsv", ANN.replace("KEN", "XYZ"), "2: 'XYZ' in 'country' is no state"),
        one("actors.tsv", ANN.replace("V\t\t\t", "V\t\t12\t"), "2: '12' is no Wikidata item"),
        one(
            "actors.tsv",
            ANN.replace("V\t\t\t", "V\t\tQ7747\t"),
            "2: Q7747 is that of person:vladim"),
        one("actors.tsv", ANN.replace("V\t\t", "V\tAO|AO||\t"), "2: 'AO|AO||' has an empty value"),
        one(
            "actors.tsv",
            ANN.replace("V\t\t", "V\tNATO\t"),
            "2: 'NATO' is also a name of org:nato"),
        one(
            "actors.tsv",
            ANN.replace("V\t\t", "V\tJapan\t"),
            "2: 'Japan' is also a name of JPN in"),
        one(
            "actors.tsv",
            ANN.replace("\t\n", "Putin\t\n"),
            "2: 'Putin' is also the surname of person:"),
        one(
            "roles.tsv",
            "person:x\tKing\tKEN\tGOV\t\t\n",
            "2: There is no actor 'person:x'; add it"),
        one(
            "roles.tsv",
            role("King", "2020", "2019"),
            "2: It ends on 2019, before it begins on 2020"),
        one(
            "roles.tsv",
            role("King", "May 5", ""),
            "2: 'May 5' is no date; write 2012, 2012-11 or"),
        one("roles.tsv", role("", "2020", ""), "2: 'role' is empty; name the office or remove"),
        one(
            "roles.tsv",
            role("King", "2019", "2021") + role("King", "2020", ""),
            "3: person:vladimir-putin is King of KEN twice at one time, see"),
        one(
            "roles.tsv",
            "person:xi-jinping\tPresident\tUSA\tGOV\t2010\t2011\n",
            "2: person:xi-jinping is President of USA at the same time as person:barack-obama in"));
  }

  @ParameterizedTest(name = "{2}")
  @MethodSource("mistakes")
  void namesTheLineAndWhatToDo(String file, String rows, String expected) throws IOException {
    write(file, rows);
    List<String> found = check();
    assertThat(found).hasSize(1);
    assertThat(found.getFirst()).startsWith(folder.resolve(file) + ":" + expected).endsWith(".");
  }

  @Test
  void findsEveryMistake() throws IOException {
    write("phrases.tsv", "Cod War\tbattle\t\nApple War\tevent\tXYZ\n");
    write("roles.tsv", role("King", "2020", "2019"));
    assertThat(check()).hasSize(4);
  }

  @Test
  void wantsTheColumnsNamed() throws IOException {
    Files.writeString(folder.resolve("phrases.tsv"), "Cod War\tevent\n");
    assertThat(check())
        .containsExactly(
            folder.resolve("phrases.tsv")
                + ":1: The first row must name the columns, separated by tabs: phrase kind code.");
  }

  @Test
  void findsWhatIsNotUtf8() throws IOException {
    Files.write(
        folder.resolve("phrases.tsv"),
        "phrase\tkind\tcode\nCafé War\tevent\t\n".getBytes(StandardCharsets.ISO_8859_1));
    assertThat(check()).hasSize(1).first().asString().endsWith("; save the table as UTF-8.");
  }

  @Test
  void takesWhatASpreadsheetWrites() throws IOException {
    Files.writeString(
        folder.resolve("phrases.tsv"), "\uFEFFphrase\tkind\tcode\r\nCod War\tevent\t\r\n");
    assertThat(check()).isEmpty();
  }

  @Test
  void allowsADayOfHandoverAndWhatSeveralMayHold() throws IOException {
    write("actors.tsv", ANN + BEN);
    write(
        "roles.tsv",
        """
        person:ann-oduya\tKing\tKEN\tGOV\t2019\t2020-03
        person:ann-oduya\tSenator\tKEN\tGOV\t2019\t
        person:ben-oduya\tSenator\tKEN\tGOV\t2019\t
        person:ben-oduya\tKing\tKEN\tGOV\t2020-03\t
        """);
    assertThat(check()).isEmpty();
  }

  @Test
  void allowsASurnameThatTheOfficeOfTheDayTells() throws IOException {
    String surname = "\tOduya\t\n";
    write("actors.tsv", ANN.replace("\t\t\n", surname) + BEN.replace("\t\t\n", surname));
    assertThat(check()).hasSize(1).first().asString().contains("the surname of person:ann-oduya");
    write(
        "roles.tsv",
        """
        person:ann-oduya\tKing\tKEN\tGOV\t2019\t2020
        person:ben-oduya\tKing\tKEN\tGOV\t2020\t
        """);
    assertThat(check()).isEmpty();
  }

  private List<String> check() {
    return GazetteerCheck.of(GazetteerTables.of(folder)).stream().map(Finding::toString).toList();
  }

  private void write(String file, String rows) throws IOException {
    for (GazetteerTable table : GazetteerTable.values()) {
      if (table.file().equals(file)) {
        Files.writeString(folder.resolve(file), String.join("\t", table.columns()) + "\n" + rows);
      }
    }
  }

  private static Arguments one(String file, String rows, String expected) {
    return Arguments.of(file, rows, expected);
  }

  private static String role(String office, String from, String to) {
    return "person:vladimir-putin\t" + office + "\tKEN\tGOV\t" + from + "\t" + to + "\n";
  }
}

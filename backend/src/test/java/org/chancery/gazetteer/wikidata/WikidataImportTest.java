package org.chancery.gazetteer.wikidata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.chancery.enrich.Entry;
import org.chancery.enrich.Gazetteer;
import org.chancery.enrich.GazetteerTables;
import org.chancery.enrich.Role;
import org.chancery.gazetteer.GazetteerCheck;
import org.chancery.gazetteer.OwnGazetteer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WikidataImportTest {

  @TempDir private Path data;

  @ParameterizedTest
  @ValueSource(strings = {"dump.json", "entities.json"})
  void addsWhoHeldWhichOfficeWhen(String file) throws IOException {
    run(copied(file));
    Gazetteer gazetteer = OwnGazetteer.read(data);
    Entry joyce = gazetteer.find("person:joyce-wanjiru-ndirangu").orElseThrow();
    assertThat(joyce.country()).isEqualTo("KEN");
    assertThat(joyce.aliases()).containsExactly("Joyce Ndirangu");
    assertThat(joyce.roles())
        .extracting(Role::name)
        .containsExactly("Foreign Minister", "Ambassador of Kenya to Norway");
    assertThat(rows("roles.tsv"))
        .contains(
            "person:joyce-wanjiru-ndirangu\tForeign Minister\tKEN\tGOV\t1999-05-20\t2001-03",
            "person:joyce-wanjiru-ndirangu\tAmbassador of Kenya to Norway\tKEN\tGOV\t2021\t",
            "person:peter-otieno-kiplagat\tPresident\tKEN\tGOV\t1964-12-12\t1978-08-22");
    assertThat(GazetteerCheck.of(GazetteerTables.of(OwnGazetteer.folder(data)))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"dump.json", "entities.json"})
  void extendsTheEntryThatAnItemIs(String file) throws IOException {
    ImportReport report = run(copied(file));
    Gazetteer gazetteer = OwnGazetteer.read(data);
    assertThat(gazetteer.find("person:vladimir-putin").orElseThrow().aliases())
        .contains("Volodya Putin");
    assertThat(rows("actors.tsv"))
        .anyMatch(row -> row.startsWith("person:abbas-araghchi\t") && row.contains("Q900009"));
    assertThat(gazetteer.find("org:lake-basin-fisheries-commission").orElseThrow().aliases())
        .containsExactly("Lake Fisheries Body");
    assertThat(report.itemsMerged()).isEqualTo(2);
    assertThat(report.itemsNew()).isEqualTo(3);
  }

  @Test
  void countsWhatItLeavesOut() throws IOException {
    ImportReport report = run(copied("dump.json"));
    assertThat(report.itemsRead()).isEqualTo(14);
    assertThat(report.itemsLeftOut())
        .containsOnly(
            entry("neither a person nor an organisation of a known kind", 5L),
            entry("no English name", 1L),
            entry("its name belongs to another entry", 1L),
            entry("no office whose name, state and beginning are known", 1L),
            entry("its name is ordinary words", 1L));
    assertThat(report.namesLeftOut())
        .containsOnly(entry("one word", 4L), entry("ordinary words", 1L));
    assertThat(report.officesLeftOut())
        .containsOnly(
            entry("no name in this file", 1L),
            entry("no beginning", 1L),
            entry("held by another at that time", 1L));
  }

  @Test
  void takesTheResultOfAQuery() throws IOException {
    ImportReport report = run(copied("query.json"));
    assertThat(rows("roles.tsv"))
        .containsExactly(
            "actor\trole\tcountry\tsector\tfrom\tto",
            "person:aisha-mwangi-odhiambo\tDefence Minister\tKEN\tMIL\t2002-02-14\t2004",
            "person:aisha-mwangi-odhiambo\tFinance Minister\tKEN\tGOV\t2022-02-01\t");
    assertThat(OwnGazetteer.read(data).find("party:coast-guard-workers-front")).isPresent();
    assertThat(report.itemsNew()).isEqualTo(2);
    assertThat(report.itemsMerged()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"dump.json", "entities.json", "query.json"})
  void changesNothingTheSecondTime(String file) throws IOException {
    run(copied(file));
    List<String> actors = rows("actors.tsv");
    List<String> roles = rows("roles.tsv");
    ImportReport again = run(copied(file));
    assertThat(again.itemsNew()).isZero();
    assertThat(rows("actors.tsv")).isEqualTo(actors);
    assertThat(rows("roles.tsv")).isEqualTo(roles);
  }

  @Test
  void readsCompressedFiles() throws IOException {
    Path plain = copied("dump.json");
    Path gzipped = data.resolve("dump.json.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(gzipped))) {
      Files.copy(plain, out);
    }
    Path zipped = data.resolve("dump.json.bz2");
    try (OutputStream out = new BZip2CompressorOutputStream(Files.newOutputStream(zipped))) {
      Files.copy(plain, out);
    }
    assertThat(run(gzipped).itemsNew()).isEqualTo(3);
    assertThat(run(zipped).itemsMerged()).isEqualTo(5);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          {"a": 1}~There is no item of Wikidata in
          []~There is no item of Wikidata in
          [{"id": "Q1"~is no JSON of Wikidata, or is damaged near line 1
          nonsense~is no JSON of Wikidata, or is damaged near line 1
          ''~There is no item of Wikidata in
          """)
  void saysWhatIsWrongWithAFile(String content, String expected) throws IOException {
    Path file = Files.writeString(data.resolve("file.json"), content);
    assertThatThrownBy(() -> run(file))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(expected)
        .hasMessageEndingWith(".");
    assertThat(OwnGazetteer.folder(data)).doesNotExist();
  }

  private ImportReport run(Path file) throws IOException {
    List<Double> parts = new ArrayList<>();
    ImportReport report =
        new WikidataImport(OwnGazetteer.folder(data)).run(file, Files.size(file), parts::add);
    assertThat(parts).isSorted().allMatch(part -> part >= 0 && part <= 1);
    return report;
  }

  private Path copied(String name) throws IOException {
    Path file = data.resolve(name);
    if (!Files.exists(file)) {
      try (InputStream in = Objects.requireNonNull(getClass().getResourceAsStream(name))) {
        Files.copy(in, file);
      }
    }
    return file;
  }

  private List<String> rows(String table) throws IOException {
    return Files.readAllLines(OwnGazetteer.folder(data).resolve(table));
  }
}

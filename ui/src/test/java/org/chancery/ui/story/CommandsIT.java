package org.chancery.ui.story;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.chancery.ui.story.CommandLineProcess.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commands as processes of their own, speaking to a Chancery that runs. */
class CommandsIT {

  @TempDir private Path folder;

  @Test
  void indexesAFolderAndSaysWhatBecameOfIt() throws Exception {
    Path input = Files.createDirectories(folder.resolve("input"));
    Files.writeString(
        input.resolve("lines.jsonl"),
        "{\"title\":\"Narwhal talks\",\"text\":\"Norway met Iceland in Oslo.\"}\n{oops\n");
    Answer first = chancery("index", "--collection", "samples", input.toString());
    assertThat(first.err())
        .contains("1 indexed, 0 updated, 0 unchanged, 0 duplicate, 1 not indexed");
    assertThat(first.err()).contains("lines.jsonl:2: The line is not JSON");
    assertThat(first.status()).isZero();
    assertThat(chancery("index", "--collection", "samples", input.toString()).err())
        .contains("0 indexed, 0 updated, 1 unchanged");
    Answer search = chancery("search", "narwhal", "-f", "collection=samples");
    assertThat(search.out()).contains("\"\uE000Narwhal\uE001 talks\"");
    assertThat(search.err()).contains("1 article" + System.lineSeparator());
  }

  @Test
  void indexesATableWhoseColumnsAreNamed() throws Exception {
    Path table = folder.resolve("table.csv");
    Files.writeString(table, "Kop,Tekst\nWalrus talks,Norway met Iceland in Oslo.\n");
    Answer answer =
        chancery(
            "index",
            "--collection",
            "samples",
            "--columns",
            "title=Kop,text=Tekst",
            table.toString());
    assertThat(answer.err()).contains("1 indexed").contains("0 not indexed");
    assertThat(chancery("search", "walrus", "-f", "collection=samples").out())
        .contains("table.csv:2");
  }

  @Test
  void exportsToAFileThatIsThereOnlyOnceItIsWhole() throws Exception {
    Path file = folder.resolve("pairs.csv");
    Answer answer = chancery("export", "-f", "dyad=PRK-RUS", "-o", file.toString());
    assertThat(answer.status()).as(answer.err()).isZero();
    try (CSVParser csv =
        CSVParser.parse(
            Files.readString(file, UTF_8),
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get())) {
      assertThat(csv.getRecords()).isNotEmpty();
    }
    assertThat(folder.resolve("pairs.csv.part")).doesNotExist();
    String plain = Files.readString(file, UTF_8);
    assertThat(chancery("export", "--bom", "-f", "dyad=PRK-RUS", "-o", file.toString()).status())
        .isZero();
    assertThat(Files.readString(file, UTF_8)).isEqualTo("\uFEFF" + plain);
  }

  @Test
  void tellsHowTheRunningOneIs() throws Exception {
    Answer answer = chancery("doctor");
    assertThat(answer.out())
        .contains("running        ok   yes, and it answers at http://localhost:")
        .contains("Elasticsearch  ok   9.5.3")
        .contains("index          ok   version 1");
    assertThat(answer.status()).as(answer.out()).isZero();
  }

  @Test
  void saysWhereAQueryGoesWrongInOneSentence() throws Exception {
    Answer answer = chancery("search", "(treaty");
    assertThat(answer.status()).isEqualTo(1);
    assertThat(answer.err()).startsWith("chancery: ").contains("never closed").hasLineCount(1);
  }

  @Test
  void namesTheFolderThatAnExportCannotGoTo() throws Exception {
    Path missing = folder.resolve("nope");
    Answer answer = chancery("export", "-o", missing.resolve("x.csv").toString());
    assertThat(answer.status()).isEqualTo(1);
    assertThat(answer.err()).startsWith("chancery: There is no folder " + missing).hasLineCount(1);
  }

  @Test
  void exitsWithTwoWhenItIsCalledWrongly() throws Exception {
    Answer answer = chancery("nonsense");
    assertThat(answer.err())
        .startsWith("chancery: There is no command 'nonsense'.")
        .hasLineCount(1);
    assertThat(answer.status()).isEqualTo(2);
  }

  @Test
  void summarisesEachCommandInOneSentence() throws Exception {
    assertThat(chancery("--help").out())
        .containsPattern("enrich +Prints the actors, countries, dyads and dates in texts\\.")
        .doesNotContain("8080");
  }

  private static Answer chancery(String... arguments) throws Exception {
    return CommandLineProcess.run(RunningChancery.shared().announced(), arguments);
  }
}

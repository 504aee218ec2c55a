package org.chancery.ui.story;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.chancery.ui.Main;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Commands as processes of their own, speaking to a Chancery that runs. */
class CommandsIT {

  @TempDir private Path folder;

  private record Answer(int status, String out, String err) {}

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

  @ParameterizedTest
  @ValueSource(strings = {"index", "extract", "nonsense", "search --colour red", "export --limit"})
  void exitsWithTwoWhenItIsCalledWrongly(String words) throws Exception {
    assertThat(chancery(words.split(" ")).status()).isEqualTo(2);
  }

  private static Answer chancery(String... arguments) throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
    command.addAll(List.of(arguments));
    Path out = Files.createTempFile("chancery-out-", ".txt");
    Path err = Files.createTempFile("chancery-err-", ".txt");
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
    builder.environment().put("CHANCERY_DATA_DIR", RunningChancery.shared().announced().toString());
    Process process = builder.start();
    process.getOutputStream().close();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    Answer answer =
        new Answer(process.exitValue(), Files.readString(out, UTF_8), Files.readString(err, UTF_8));
    Files.delete(out);
    Files.delete(err);
    return answer;
  }
}

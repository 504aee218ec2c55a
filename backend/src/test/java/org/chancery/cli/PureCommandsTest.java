package org.chancery.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.chancery.ingest.office.OfficeFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What needs no server: {@code extract} and {@code enrich}. */
class PureCommandsTest {

  private static final String LINES =
      """
      {"title":"Talks","text":"Norway met Iceland in Oslo."}
      {oops

      {"title":"More","text":"Japan met Iceland."}
      """;

  @TempDir private Path folder;

  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
  private Path lines;

  @BeforeEach
  void write() throws Exception {
    lines = Files.writeString(folder.resolve("lines.jsonl"), LINES);
  }

  @Test
  void extractsTheArticleOfEachLine() throws Exception {
    List<JsonNode> rows = extract(lines.toString());
    assertThat(rows)
        .extracting(r -> r.path("file").asString(), r -> r.path("title").asString(""))
        .containsExactly(
            tuple(lines + ":1", "Talks"), tuple(lines + ":2", ""), tuple(lines + ":4", "More"));
    assertThat(rows.get(1).path("status").asString()).isEqualTo("rejected");
    assertThat(rows.get(1).path("reason").asString()).startsWith("The line is not JSON");
  }

  @Test
  void extractsWhatItCanOfAFolder() throws Exception {
    Path deep = Files.createDirectories(folder.resolve("a b 😀"));
    Files.writeString(deep.resolve("é.jsonl"), "{\"title\":\"É\",\"text\":\"Body.\"}");
    Files.writeString(folder.resolve("damaged.jsonl.gz"), "no gzip");
    Files.createSymbolicLink(deep.resolve("loop"), folder);
    Files.writeString(folder.resolve(".hidden.jsonl"), LINES);
    assertThat(extract(folder.toString()))
        .extracting(
            r -> folder.relativize(Path.of(r.path("file").asString())).toString(),
            r -> r.path("reason").asString("fine"))
        .filteredOn(row -> !row.toList().getFirst().toString().startsWith("lines"))
        .containsExactly(
            tuple("a b 😀/loop", "It is a symbolic link that leads back to a folder above it."),
            tuple("a b 😀/é.jsonl:1", "fine"),
            tuple("damaged.jsonl.gz", "Its gzip compression is damaged."));
  }

  @Test
  void extractsEachDocumentOfAContainer() throws Exception {
    Path csv = Files.writeString(folder.resolve("news.csv"), "title,text\nA row,Of a table.\n");
    Path zip = folder.resolve("news.zip");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
      out.putNextEntry(new ZipEntry("in/page.html"));
      out.write("<html><title>A page</title><body><p>In a zip.</p></body>".getBytes(UTF_8));
      out.putNextEntry(new ZipEntry("lines.jsonl"));
      out.write(LINES.getBytes(UTF_8));
      out.putNextEntry(new ZipEntry("../urls.txt"));
      out.write("https://paper.example/a\n".getBytes(UTF_8));
    }
    Path docx = Files.write(folder.resolve("a.docx"), OfficeFiles.docx("A file", "Of an office."));
    Path warc = folder.resolve("damaged.warc.gz");
    try (InputStream kept = getClass().getResourceAsStream("/hostile/files/damaged.warc.gz")) {
      Files.write(warc, kept.readAllBytes());
    }
    assertThat(extract(csv.toString(), zip.toString(), docx.toString(), warc.toString()))
        .extracting(
            r -> r.path("file").asString().substring(folder.toString().length() + 1),
            r -> r.path("title").asString(r.path("reason").asString()))
        .containsExactly(
            tuple("news.csv:2", "A row"),
            tuple("news.zip/in/page.html", "A page"),
            tuple("news.zip/lines.jsonl:1", "Talks"),
            tuple(
                "news.zip/lines.jsonl:2", "The line is not JSON; the mistake is near character 2."),
            tuple("news.zip/lines.jsonl:4", "More"),
            tuple(
                "news.zip/../urls.txt",
                "It is a list of addresses; to have them fetched, name the file itself or put them"
                    + " under From the web."),
            tuple("a.docx", "A file"),
            tuple("damaged.warc.gz/https://a.example/First", "First"),
            tuple(
                "damaged.warc.gz:295",
                "The record is damaged, or its length is wrong; what follows it was read."),
            tuple("damaged.warc.gz/https://a.example/Third", "Third"),
            tuple(
                "damaged.warc.gz:887",
                "The record is damaged, or its length is wrong; what follows it was read."));
  }

  @Test
  void saysWhichDateOfAPageCannotBeRight() throws Exception {
    Path page = folder.resolve("page.html");
    Files.writeString(
        page,
        "<html><meta name=date content=2203-03-01><title>Harbour talks resume</title><p>"
            + "The minister said that boats could leave port again. ".repeat(5));

    assertThat(extract(folder.toString()))
        .filteredOn(row -> row.has("doubt"))
        .extracting(
            r -> r.path("file").asString(),
            r -> r.path("published").isNull(),
            r -> r.path("doubt").asString())
        .containsExactly(
            tuple(
                page.toString(),
                true,
                "The date of publication, 2203-03-01, lies ahead and was left out."));
  }

  @Test
  void enrichesTheLinesOfFiles() throws Exception {
    Path zipped = folder.resolve("lines.jsonl.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(zipped))) {
      out.write(LINES.getBytes(UTF_8));
    }
    assertThatThrownBy(() -> enrich(lines.toString(), zipped.toString()))
        .hasMessage("2 lines could not be read; an object tells why, for each.");
    List<JsonNode> rows = rows();
    assertThat(rows).hasSize(6);
    assertThat(rows.get(0).path("countries").toString()).isEqualTo("[\"NOR\",\"ISL\"]");
    assertThat(rows.get(4).path("file").asString()).isEqualTo(zipped.toString());
    assertThat(rows.get(4).path("line").asInt()).isEqualTo(2);
  }

  @Test
  void countsOneLineAsOne() {
    assertThatThrownBy(() -> enrich(lines.toString())).hasMessageStartingWith("1 line could");
  }

  @Test
  void saysWhichFileThereIsNot() {
    assertThatThrownBy(() -> enrich(folder.resolve("nope").toString()))
        .hasMessage("There is no file " + folder.resolve("nope") + ".");
    assertThatThrownBy(() -> extract("nope")).hasMessage("There is no file or folder nope.");
    assertThatThrownBy(() -> extract("http://paper.example/a"))
        .isInstanceOf(WrongUsage.class)
        .hasMessage("extract reads files and folders, not addresses; index takes addresses.");
  }

  private List<JsonNode> extract(String... paths) throws Exception {
    ExtractCommand command = new ExtractCommand(Output.to(printed));
    new CommandLine(command).parseArgs(paths);
    assertThat(command.call()).isZero();
    return rows();
  }

  private void enrich(String... paths) {
    EnrichCommand command = new EnrichCommand(Output.to(printed));
    new CommandLine(command).parseArgs(paths);
    command.call();
  }

  private List<JsonNode> rows() {
    return printed.toString(UTF_8).lines().map(JsonMapper.shared()::readTree).toList();
  }
}

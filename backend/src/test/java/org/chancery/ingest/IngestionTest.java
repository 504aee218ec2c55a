package org.chancery.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import org.chancery.article.Article;
import org.chancery.ingest.Job.Counts;
import org.chancery.search.Criteria;
import org.chancery.search.Hit;
import org.chancery.search.View;
import org.chancery.testing.TestCluster;
import org.chancery.testing.TestIndex;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IngestionTest {

  @TempDir Path folder;

  private TestIndex index;
  private Ingestion ingestion;

  @BeforeEach
  void create() {
    index = TestCluster.emptyIndex("ingestion");
    ingestion = IngestFixture.over(index);
  }

  @AfterEach
  void delete() {
    ingestion.close();
    index.close();
  }

  @Test
  void tellsWhatBecameOfEachDocument() throws Exception {
    Path file = write("one.jsonl", json("a", "First text of a."), json("b", "Text of b."));
    assertThat(ingest(file)).isEqualTo(new Counts(2, 0, 0, 0, 0));
    assertThat(ingest(file)).isEqualTo(new Counts(0, 0, 2, 0, 0));
    write("one.jsonl", json("a", "Second text of a."), json("b", "Text of b."));
    assertThat(ingest(file)).isEqualTo(new Counts(0, 1, 1, 0, 0));
    write("one.jsonl", json("c", "Text of c."), json("c", "Text of c, again."));
    assertThat(ingest(file)).isEqualTo(new Counts(1, 0, 0, 1, 0));
    write("one.jsonl", json("d", "Text of d."), "no json");
    assertThat(ingest(file)).isEqualTo(new Counts(1, 0, 0, 0, 1));
  }

  @Test
  void countsTheRevisionsOfAChangedArticleAndKeepsItsFirstDay() throws Exception {
    Path file = write("one.jsonl", json("a", "First text."));
    ingest(file);
    Article first = only();
    write("one.jsonl", json("a", "Second text."));
    ingest(file);
    Article second = only();
    assertThat(second.id()).isEqualTo(first.id());
    assertThat(second.body()).isEqualTo("Second text.");
    assertThat(first.provenance().revision()).isEqualTo(1);
    assertThat(second.provenance().revision()).isEqualTo(2);
    assertThat(second.provenance().ingestedAt()).isEqualTo(first.provenance().ingestedAt());
    assertThat(second.provenance().updatedAt()).isAfter(first.provenance().updatedAt());
  }

  @Test
  void knowsAPageByItsAddressWhateverTrackedIt() throws Exception {
    Path file =
        write(
            "one.jsonl",
            """
            {"url":"https://Paper.example/a?utm_source=x&id=7","title":"A","text":"Text."}\
            """,
            """
            {"url":"http://paper.example/a?id=7&fbclid=y","title":"A","text":"Text."}\
            """);
    assertThat(ingest(file)).isEqualTo(new Counts(1, 0, 0, 1, 0));
  }

  @Test
  void givesDifferentTextsInAnyScriptDifferentTextIds() throws Exception {
    ingest(
        write(
            "one.jsonl",
            json("r1", "Министры обсудили торговлю."),
            json("r2", "Президент подписал договор."),
            json("k1", "외교부 장관이 회담했다."),
            json("k2", "대통령이 조약에 서명했다."),
            json("copy", "Министры  обсудили торговлю!")));
    Map<String, List<String>> byText = new TreeMap<>();
    for (Hit hit : all()) {
      byText.computeIfAbsent(hit.textId(), id -> new ArrayList<>()).add(hit.title());
    }
    assertThat(byText).hasSize(4);
    assertThat(byText.values()).anyMatch(t -> t.contains("r1") && t.contains("copy"));
  }

  @Test
  void takesEveryThingThatIsWrongForOneDocument() throws Exception {
    Files.createFile(folder.resolve("empty.html"));
    Files.createFile(folder.resolve("empty.jsonl"));
    Files.write(folder.resolve("binary.html"), binary());
    Files.writeString(folder.resolve("image.png"), "x");
    Files.write(folder.resolve("broken-utf8.txt"), brokenUtf8());
    Files.writeString(folder.resolve("nul.html"), page("Nul \0 in the title", "Text \0 with nul."));
    Files.writeString(
        folder.resolve("script.html"),
        page("&lt;script&gt;alert('x')&lt;/script&gt; talks", "The talks went on."));
    Files.writeString(folder.resolve("formula.html"), page("=cmd|' /C calc'!A0", "It was open."));
    Files.writeString(
        folder.resolve("nested.html"),
        "<html><title>Deep</title><body>" + "<div>".repeat(10_000) + "Text at the bottom.");
    write(
        "lines.jsonl",
        "not json",
        "[1, 2]",
        "{\"title\":",
        "{}",
        "{\"title\":7}",
        "{\"title\":\"a\",\"text\":\"b\",\"published\":\"yesterday\"}",
        "{\"title\":\"lone \\ud800 surrogate\",\"text\":\"Still a text. \\udc00\"}",
        "{\"a\":".repeat(5_000) + "1" + "}".repeat(5_000),
        json("good", "Between bad lines."));
    Files.writeString(folder.resolve("spaces and 🕊 emoji.html"), page("Emoji file", "A dove."));
    Files.write(folder.resolve("damaged.html.gz"), damaged(gzip(page("Damaged", "Gone."))));
    Files.write(folder.resolve("cut.html.gz"), cut(gzip(page("Cut", "Gone. ".repeat(5_000)))));
    Files.writeString(folder.resolve("plain.html.gz"), page("No gzip", "At all."));
    Files.write(folder.resolve("fine.html.gz"), gzip(page("Zipped", "Zipped and whole.")));
    Path sub = Files.createDirectory(folder.resolve("sub"));
    Files.createSymbolicLink(sub.resolve("loop"), folder);
    Files.createSymbolicLink(sub.resolve("dangling.html"), sub.resolve("nowhere"));

    Job job = IngestFixture.ingest(ingestion, "bad", folder);

    assertThat(job.state()).as(job.toString()).isEqualTo(Job.State.DONE);
    Map<String, String> reasons = reasons(job);
    assertThat(reasons)
        .containsOnlyKeys(
            "empty.html",
            "empty.jsonl",
            "binary.html",
            "image.png",
            "lines.jsonl:1",
            "lines.jsonl:2",
            "lines.jsonl:3",
            "lines.jsonl:4",
            "lines.jsonl:5",
            "lines.jsonl:6",
            "lines.jsonl:8",
            "damaged.html.gz",
            "cut.html.gz",
            "plain.html.gz",
            "sub/loop",
            "sub/dangling.html");
    assertThat(reasons.values()).allMatch(reason -> reason.matches("[A-Za-z].{8,300}\\."));
    assertThat(reasons.get("sub/loop")).contains("symbolic link");
    assertThat(reasons.get("damaged.html.gz")).contains("gzip");
    assertThat(reasons.get("lines.jsonl:6")).contains("'yesterday' is no date");
    assertThat(titles())
        .contains("<script>alert('x')</script> talks", "=cmd|' /C calc'!A0", "good")
        .contains("Emoji file", "Zipped", "Deep")
        .anyMatch(title -> title.startsWith("lone ") && title.endsWith(" surrogate"))
        .anyMatch(title -> title.startsWith("Nul ") && title.indexOf('\0') < 0)
        .hasSize(9);
    assertThat(job.counts()).isEqualTo(new Counts(9, 0, 0, 0, reasons.size()));

    Job again = IngestFixture.ingest(ingestion, "bad", folder);
    assertThat(again.counts()).isEqualTo(new Counts(0, 0, 9, 0, reasons.size()));
    assertThat(reasons(again)).isEqualTo(reasons);
  }

  @Test
  void takesLinesAndPagesThatAreTooLongForOneDocument() throws Exception {
    Path lines = folder.resolve("long.jsonl");
    try (OutputStream out = Files.newOutputStream(lines)) {
      out.write((json("before", "Text.") + "\n{\"title\":\"long\",\"text\":\"").getBytes(UTF_8));
      byte[] megabyte = "word ".repeat(209_716).getBytes(UTF_8);
      for (int i = 0; i < 17; i++) {
        out.write(megabyte);
      }
      out.write(("\"}\n" + json("after", "Text.")).getBytes(UTF_8));
    }
    Path huge = folder.resolve("huge.html");
    try (OutputStream out = Files.newOutputStream(huge)) {
      out.write("<html><head><title>Huge</title></head><body>".getBytes(UTF_8));
      byte[] paragraph = ("<p>" + "The talks went on. ".repeat(500) + "</p>\n").getBytes(UTF_8);
      for (long written = 0; written < 50L << 20; written += paragraph.length) {
        out.write(paragraph);
      }
    }
    Files.writeString(folder.resolve("small.html"), page("Small", "It is indexed all the same."));
    Job job = IngestFixture.ingest(ingestion, "long", folder);
    assertThat(job.state()).as(job.toString()).isEqualTo(Job.State.DONE);
    Map<String, String> reasons = reasons(job);
    assertThat(reasons).containsEntry("long.jsonl:2", "The line is longer than 16 MB.");
    assertThat(titles()).contains("before", "after", "Small");
    assertThat(job.counts().total()).isEqualTo(5);
    assertThat(titles().contains("Huge") || reasons.containsKey("huge.html")).isTrue();
  }

  @Test
  void namesAFolderThatCannotBeRead() throws Exception {
    Path locked = Files.createDirectory(folder.resolve("locked"));
    Files.writeString(folder.resolve("open.html"), page("Open", "It can be read."));
    assertThat(locked.toFile().setReadable(false)).isTrue();
    Assumptions.assumeFalse(Files.isReadable(locked), "root reads every folder");
    Job job = IngestFixture.ingest(ingestion, "locked", folder);
    assertThat(reasons(job))
        .containsExactly(Map.entry("locked", "It cannot be read: permission denied."));
    assertThat(titles()).containsExactly("Open");
  }

  @Test
  void refusesWhatDoesNotExistInOneSentence() {
    assertThatThrownBy(() -> ingestion.start(List.of(folder.resolve("nowhere")), "x", "admin"))
        .hasMessage("There is no file or folder " + folder.resolve("nowhere") + ".");
    assertThatThrownBy(() -> ingestion.start(List.of(), "x", "admin"))
        .hasMessage("Name at least one file or folder.");
    assertThatThrownBy(() -> ingestion.start(List.of(folder), "", "admin"))
        .hasMessageContaining("A collection's name has 1 to 100 letters");
  }

  @Test
  void stopsWhenItIsCancelledAndKeepsWhatItHas() throws Exception {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < 20_000; i++) {
      lines.add(json("n" + i, "Russia and North Korea signed a treaty on day " + i + "."));
    }
    Path file = Files.write(folder.resolve("many.jsonl"), lines);
    Job job = ingestion.start(List.of(file), "many", "admin");
    while (ingestion.find(job.id()).orElseThrow().counts().indexed() == 0) {
      Thread.sleep(5);
    }
    ingestion.cancel(job.id());
    Job ended = ingestion.await(job.id());
    assertThat(ended.state()).isEqualTo(Job.State.CANCELLED);
    assertThat(ended.endedAt()).isNotNull();
    assertThat(ended.counts().indexed()).isBetween(1L, 19_999L);
    assertThat(index.index().count()).isEqualTo(ended.counts().indexed());
  }

  @Test
  void answersEachLineOfARequestInItsOrder() throws Exception {
    ingest(write("one.jsonl", json("known", "Known text."), json("old", "Old text.")));
    List<LineOutcome> outcomes = new ArrayList<>();
    String lines =
        String.join(
            "\n",
            json("new", "New text."),
            json("known", "Known text."),
            "rubbish",
            json("new", "New text."),
            json("old", "Newer text."),
            "{\"title\":\"t\",\"text\":\"x\",\"mood\":\"calm\"}");
    ingestion.lines(new ByteArrayInputStream(lines.getBytes(UTF_8)), "admin", outcomes::add);
    assertThat(outcomes).extracting(LineOutcome::line).containsExactly(1L, 2L, 3L, 4L, 5L, 6L);
    assertThat(outcomes)
        .extracting(LineOutcome::outcome)
        .containsExactly("indexed", "unchanged", "not_indexed", "duplicate", "updated", "indexed");
    assertThat(outcomes.get(2).reason()).startsWith("The line is not JSON");
    assertThat(outcomes.get(5).unknownKeys()).containsExactly("mood");
    assertThat(titles()).containsExactlyInAnyOrder("new", "known", "old", "t");
  }

  private Counts ingest(Path source) throws InterruptedException {
    Job job = IngestFixture.ingest(ingestion, Ingestion.DEFAULT_COLLECTION, source);
    assertThat(job.state()).as(job.toString()).isEqualTo(Job.State.DONE);
    return job.counts();
  }

  private Map<String, String> reasons(Job job) {
    Map<String, String> reasons = new TreeMap<>();
    ingestion
        .notIndexed(job.id(), 0, 1_000)
        .forEach(f -> assertThat(reasons.put(f.origin(), f.reason())).as(f.origin()).isNull());
    return reasons;
  }

  private List<Hit> all() {
    return index.search().search(Criteria.EVERYTHING, View.hits(1_000)).hits();
  }

  private List<String> titles() {
    return all().stream().map(Hit::title).toList();
  }

  private Article only() {
    List<Hit> hits = all();
    assertThat(hits).hasSize(1);
    return index.articles().find(hits.getFirst().id()).orElseThrow();
  }

  private Path write(String name, String... lines) throws IOException {
    return Files.write(folder.resolve(name), List.of(lines));
  }

  private static String json(String name, String text) {
    return """
    {"url":"https://paper.example/%s","title":"%s","text":"%s"}\
    """
        .formatted(name, name, text);
  }

  private static String page(String title, String text) {
    return "<html><head><title>%s</title></head><body><article><h1>%s</h1><p>%s</p></article></body></html>"
        .formatted(title, title, text);
  }

  private static byte[] binary() {
    byte[] bytes = new byte[4_096];
    new java.util.Random(1).nextBytes(bytes);
    return bytes;
  }

  private static byte[] brokenUtf8() {
    byte[] bytes =
        "A headline about talks\n\nThe talks went on until the morning. Nobody left early.\n"
            .getBytes(UTF_8);
    bytes[30] = (byte) 0xC3;
    bytes[31] = (byte) 0x28;
    bytes[40] = (byte) 0xFF;
    return bytes;
  }

  private static byte[] gzip(String text) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
      zip.write(text.getBytes(UTF_8));
    }
    return out.toByteArray();
  }

  private static byte[] damaged(byte[] gzip) {
    byte[] bytes = gzip.clone();
    for (int i = 20; i < bytes.length - 4; i++) {
      bytes[i] ^= 0x55;
    }
    return bytes;
  }

  private static byte[] cut(byte[] gzip) {
    return Objects.requireNonNull(java.util.Arrays.copyOf(gzip, gzip.length / 2));
  }
}

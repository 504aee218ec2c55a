package org.chancery.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.chancery.ingest.Job.Counts;
import org.chancery.testing.LocalSite;
import org.junit.jupiter.api.Test;

/** A date that cannot be right is left out, and whoever ingested the document is told. */
class DoubtsTest extends WebIngestionSetup {

  private static final String AHEAD =
      "The date of publication, 9999-12-31, lies ahead and was left out.";
  private static final String META = "<meta name=date content=9999-12-31>";
  private static final String PAGE =
      META
          + "<title>Talks</title><h1>Talks</h1><p>"
          + "Lavrov met Fidan in Ankara, and both spoke of grain. ".repeat(9);

  @Test
  void areListedForFilesLinesAndRecordsOfWebArchives() throws Exception {
    Path input = Files.createDirectory(folder.resolve("input"));
    Files.writeString(input.resolve("page.html"), PAGE);
    Files.writeString(input.resolve("good.html"), page("Good", "Norway met Iceland in Oslo."));
    Files.write(
        input.resolve("lines.jsonl"),
        List.of(
            "{\"title\":\"Old\",\"text\":\"Long ago.\",\"published\":\"1066-10-14\"}", "rubbish"));
    Files.write(input.resolve("pages.warc"), record("https://paper.example/page", PAGE));
    Job job = IngestFixture.ingest(ingestion, "articles", input);
    assertThat(job.counts()).isEqualTo(new Counts(4, 0, 0, 0, 1));
    assertThat(job.doubts()).isEqualTo(3);
    String old = "The date of publication, 1066-10-14, is before any newspaper; it was left out.";
    assertThat(ingestion.doubts(job.id(), 0, 10))
        .containsExactlyInAnyOrder(
            new Doubt("page.html", AHEAD),
            new Doubt("lines.jsonl:1", old),
            new Doubt("pages.warc/https://paper.example/page", AHEAD));
    assertThat(ingestion.doubts(job.id(), 1, 1)).hasSize(1);
    assertThat(ingestion.notIndexed(job.id(), 0, 10))
        .extracting(NotIndexed::origin)
        .containsExactly("lines.jsonl:2");
    Job again = IngestFixture.ingest(ingestion, "articles", input);
    assertThat(again.counts()).isEqualTo(new Counts(0, 0, 4, 0, 1));
    assertThat(again.doubts()).isEqualTo(3);
  }

  @Test
  void nameTheDateOfALineOrARowThatCannotBeRead() throws Exception {
    Path input = Files.createDirectory(folder.resolve("unreadable"));
    Files.writeString(
        input.resolve("a.jsonl"), "{\"text\":\"Oslo.\",\"published\":\"31/31/2023\"}");
    Files.writeString(input.resolve("b.csv"), "text,published\nBergen.,31/31/2023\n");
    Job job = IngestFixture.ingest(ingestion, "articles", input);
    assertThat(job.counts()).isEqualTo(new Counts(2, 0, 0, 0, 0));
    String wrong =
        "The date of publication, '31/31/2023', cannot be read and was left out; write 2025,"
            + " 2025-03, 2025-03-01 or an instant with its offset.";
    assertThat(ingestion.doubts(job.id(), 0, 10))
        .containsExactlyInAnyOrder(new Doubt("a.jsonl:1", wrong), new Doubt("b.csv:2", wrong));
  }

  @Test
  void nameTheAddressOfALineOrARowThatNobodyCanOpen() throws Exception {
    Path input = Files.createDirectory(folder.resolve("addresses"));
    Files.writeString(
        input.resolve("a.jsonl"), "{\"text\":\"Oslo.\",\"url\":\"javascript:alert(1)\"}");
    Files.writeString(input.resolve("b.csv"), "text,url\nBergen.,www.paper.example/a\n");
    Job job = IngestFixture.ingest(ingestion, "articles", input);
    assertThat(job.counts()).isEqualTo(new Counts(2, 0, 0, 0, 0));
    String wrong =
        "The address '%s' was left out; write one that begins with http:// or https://, without a"
            + " password.";
    assertThat(ingestion.doubts(job.id(), 0, 10))
        .containsExactlyInAnyOrder(
            new Doubt("a.jsonl:1", wrong.formatted("javascript:alert(1)")),
            new Doubt("b.csv:2", wrong.formatted("www.paper.example/a")));
    assertThat(all()).allMatch(hit -> hit.url() == null);
  }

  @Test
  void standInTheArticleAndGoWithTheirCause() throws Exception {
    String line = "{\"url\":\"https://a.example/\",\"text\":\"Oslo.\",\"published\":\"%s\"}";
    Path lines = write("lines.jsonl", line.formatted("9999-12-31"));
    ingest(lines);
    assertThat(only().annotations().doubt()).isEqualTo(AHEAD);
    Files.writeString(lines, line.formatted("2024-12-31"));
    assertThat(ingest(lines).updated()).isEqualTo(1);
    assertThat(only().annotations().doubt()).isNull();
  }

  @Test
  void areToldOfPagesOfTheWebAndOnceOfTheSameArticle() throws Exception {
    site.on("/page", "text/html", LocalSite.html("Page").replace("<head>", "<head>" + META));
    site.on("/moved", 301, "Location", "/page");
    Job job = fetch("/page", "/moved");
    assertThat(job.counts()).isEqualTo(new Counts(1, 0, 0, 1, 0));
    assertThat(job.doubts()).isEqualTo(1);
    assertThat(ingestion.doubts(job.id(), 0, 10)).extracting(Doubt::reason).containsExactly(AHEAD);
  }

  private static byte[] record(String url, String page) throws IOException {
    byte[] http =
        ("HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: "
                + page.length()
                + "\r\n\r\n"
                + page)
            .getBytes(UTF_8);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(
        ("WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: "
                + url
                + "\r\nWARC-Date: 2025-03-01T12:00:00Z\r\n"
                + "WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>\r\n"
                + "Content-Type: application/http; msgtype=response\r\nContent-Length: "
                + http.length
                + "\r\n\r\n")
            .getBytes(UTF_8));
    out.write(http);
    out.write("\r\n\r\n".getBytes(UTF_8));
    return out.toByteArray();
  }
}

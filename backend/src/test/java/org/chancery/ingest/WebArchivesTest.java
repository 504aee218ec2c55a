package org.chancery.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.chancery.article.Article;
import org.chancery.ingest.Job.Counts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebArchivesTest extends IngestionSetup {

  private static final String FETCHED = "2024-03-05T10:20:30Z";

  @ParameterizedTest
  @ValueSource(strings = {"news.warc", "news.warc.gz"})
  void takesPagesAndCountsTheRest(String name) throws Exception {
    byte[] page = page("Talks", "The talks went on.").getBytes(UTF_8);
    Path file =
        archive(
            name,
            record("warcinfo", null, "application/warc-fields", bytes("software: x\r\n")),
            record(
                "request",
                "https://a.example/1",
                "application/http",
                bytes("GET / HTTP/1.1\r\n\r\n")),
            response(
                "https://a.example/1", "200 OK", "Content-Type: text/html; charset=utf-8", page),
            response("https://a.example/2", "404 Not Found", "Content-Type: text/html", page),
            response("https://a.example/3", "200 OK", "Content-Type: image/png", page),
            record(
                "revisit",
                "https://a.example/4",
                "application/http",
                bytes("HTTP/1.1 200 OK\r\n\r\n")),
            record("metadata", "https://a.example/1", "application/warc-fields", bytes("a: b\r\n")),
            record(
                "resource",
                "https://a.example/5",
                "text/html",
                bytes(page("Kept", "It was kept."))));
    Job job = IngestFixture.ingest(ingestion, "web", file);
    assertThat(job.counts()).isEqualTo(new Counts(2, 0, 0, 0, 0));
    assertThat(job.message())
        .isEqualTo(
            "Records of web archives that hold no page were skipped: 1 × a status other than 200, 1 ×"
                + " metadata, 1 × no HTML, 1 × request, 1 × revisit, 1 × warcinfo.");
    assertThat(titles()).containsExactlyInAnyOrder("Talks", "Kept");
    Article article = article("Talks");
    assertThat(article.provenance().fetchedAt()).isEqualTo(Instant.parse(FETCHED));
    assertThat(article.origin()).isEqualTo(name + "/https://a.example/1");
    assertThat(article.id())
        .isEqualTo(ArticleIds.of("web", "https://a.example/1", () -> new byte[0]));
    assertThat(job.bytesDone()).isEqualTo(Files.size(file));
  }

  @ParameterizedTest
  @CsvSource({"gzip,true", "gzip,false", "deflate,true", "br,true", "br,false", "identity,false"})
  void decodesWhatItsServerEncoded(String coding, boolean encoded) throws Exception {
    byte[] page = page("Encoded", "The talks were encoded.").getBytes(UTF_8);
    byte[] body = encoded ? encode(coding, page) : page;
    archive(
        "a.warc.gz",
        response(
            "https://a.example/1",
            "200 OK",
            "Content-Type: text/html\r\nContent-Encoding: " + coding,
            body));
    ingest(folder);
    assertThat(titles()).containsExactly("Encoded");
  }

  @Test
  void readsChunkedPages() throws Exception {
    byte[] page = page("Chunked", "The talks came in pieces.").getBytes(UTF_8);
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    for (int i = 0; i < page.length; i += 20) {
      byte[] piece = Arrays.copyOfRange(page, i, Math.min(page.length, i + 20));
      body.writeBytes(bytes(Integer.toHexString(piece.length) + "\r\n"));
      body.writeBytes(piece);
      body.writeBytes(bytes("\r\n"));
    }
    body.writeBytes(bytes("0\r\n\r\n"));
    archive(
        "a.warc",
        response(
            "https://a.example/1",
            "200 OK",
            "Content-Type: text/html\r\nTransfer-Encoding: chunked",
            body.toByteArray()));
    ingest(folder);
    assertThat(only().body()).isEqualTo("The talks came in pieces.");
  }

  @Test
  void readsAWebArchiveInsideAnArchive() throws Exception {
    byte[] warc = gzip(html("https://a.example/1", "Packed"));
    Files.write(folder.resolve("a.zip"), ArchivesTest.zip(Map.of("x/a.warc.gz", warc)));
    ingest(folder);
    assertThat(only().origin()).isEqualTo("a.zip/x/a.warc.gz/https://a.example/1");
  }

  private Article article(String title) {
    return all().stream()
        .filter(hit -> hit.title().equals(title))
        .map(hit -> index.articles().find(hit.id()).orElseThrow())
        .findFirst()
        .orElseThrow();
  }

  private Path archive(String name, byte[]... records) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (byte[] record : records) {
      out.writeBytes(name.endsWith(".gz") ? gzip(record) : record);
    }
    return Files.write(folder.resolve(name), out.toByteArray());
  }

  private static byte[] html(String url, String title) {
    byte[] page = page(title, "The talks of " + title + " went on. ".repeat(20)).getBytes(UTF_8);
    return response(url, "200 OK", "Content-Type: text/html", page);
  }

  private static byte[] response(String url, String status, String headers, byte[] body) {
    return record(
        "response",
        url,
        "application/http; msgtype=response",
        joined(bytes("HTTP/1.1 " + status + "\r\n" + headers + "\r\n\r\n"), body));
  }

  private static byte[] record(
      String type,
      @org.jspecify.annotations.Nullable String url,
      String contentType,
      byte[] block) {
    String head =
        "WARC/1.0\r\nWARC-Type: %s\r\nWARC-Record-ID: <urn:uuid:%s>\r\nWARC-Date: %s\r\n"
            .formatted(type, java.util.UUID.nameUUIDFromBytes(block), FETCHED);
    String target = url == null ? "" : "WARC-Target-URI: " + url + "\r\n";
    return joined(
        bytes(head + target + "Content-Type: " + contentType + "\r\n"),
        bytes("Content-Length: " + block.length + "\r\n\r\n"),
        block,
        bytes("\r\n\r\n"));
  }

  private static byte[] encode(String coding, byte[] content) throws IOException {
    return switch (coding) {
      case "gzip" -> gzip(content);
      case "deflate" -> {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(out)) {
          deflater.write(content);
        }
        yield out.toByteArray();
      }
      default -> {
        // Brotli's one uncompressed block, and an empty last one.
        int head = (content.length - 1) << 4 | 1 << 20;
        yield joined(
            new byte[] {(byte) head, (byte) (head >> 8), (byte) (head >> 16)},
            content,
            new byte[] {3});
      }
    };
  }

  private static byte[] gzip(byte[] content) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
      zip.write(content);
    }
    return out.toByteArray();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(UTF_8);
  }

  private static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    List.of(parts).forEach(out::writeBytes);
    return out.toByteArray();
  }
}

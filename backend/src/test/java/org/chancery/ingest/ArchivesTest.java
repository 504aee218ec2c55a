package org.chancery.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.chancery.ingest.Job.Counts;
import org.chancery.search.Hit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArchivesTest extends IngestionSetup {

  @ParameterizedTest
  @ValueSource(strings = {"news.zip", "news.tar", "news.tar.gz", "news.tgz"})
  void takesEveryKindOfDocumentOutOfAnArchive(String name) throws Exception {
    Files.write(folder.resolve(name), packed(name, documents()));
    Job job = IngestFixture.ingest(ingestion, "packed", folder);
    assertThat(titles()).containsExactlyInAnyOrder("Page", "A headline", "line", "Zipped", "Inner");
    assertThat(all())
        .extracting(Hit::origin)
        .contains(name + "/a/page.html", name + "/../../etc/note.txt", name + "/b/in.zip/in.html");
    assertThat(reasons(job))
        .isEqualTo(
            Map.of(
                name + "/image.png",
                "Files of the kind .png are not read.",
                name + "/b/in.zip/deeper.zip",
                "It is an archive in an archive in an archive; unpack the outermost one first."));
    assertThat(job.bytesTotal()).isEqualTo(Files.size(folder.resolve(name)));
    assertThat(job.bytesDone()).isEqualTo(job.bytesTotal());
    assertThat(IngestFixture.ingest(ingestion, "packed", folder).counts())
        .isEqualTo(new Counts(0, 0, 5, 0, 2));
    try (var files = Files.walk(folder)) {
      assertThat(files.filter(Files::isRegularFile)).hasSize(1);
    }
  }

  @Test
  void countsTheWholeOfAnArchiveAgainstOneLimit() throws Exception {
    Unpacking unpacking = Unpacking.of(1L << 30, 1L << 30);
    try (var half = unpacking.limited(new Zeros(700 << 20));
        var more = unpacking.limited(new Zeros(700 << 20))) {
      half.transferTo(OutputStream.nullOutputStream());
      assertThat(
              org.assertj.core.api.Assertions.catchThrowable(
                  () -> more.transferTo(OutputStream.nullOutputStream())))
          .hasMessage(
              "The archive unpacks to more than 1 GB; the rest of it was left out. Split it into"
                  + " smaller ones.");
    }
  }

  private static final class Zeros extends java.io.InputStream {
    private long left;

    Zeros(long size) {
      left = size;
    }

    @Override
    public int read() {
      return left-- > 0 ? 0 : -1;
    }

    @Override
    public int read(byte[] bytes, int from, int length) {
      int n = (int) Math.min(left, length);
      left -= n;
      return n == 0 ? -1 : n;
    }
  }

  private static Map<String, byte[]> documents() throws IOException {
    Map<String, byte[]> inner = new LinkedHashMap<>();
    inner.put("in.html", page("Inner", "The inner talks.").getBytes(UTF_8));
    inner.put("deeper.zip", zip(Map.of("x.html", page("X", "Too deep.").getBytes(UTF_8))));
    Map<String, byte[]> all = new LinkedHashMap<>();
    all.put("a/page.html", page("Page", "The talks went on.").getBytes(UTF_8));
    all.put("../../etc/note.txt", "A headline\n\nThe talks went on until dawn.\n".getBytes(UTF_8));
    all.put("lines.jsonl", json("line", "A line of text.").getBytes(UTF_8));
    all.put("page.html.gz", gzip(page("Zipped", "Zipped and whole.").getBytes(UTF_8)));
    all.put("b/in.zip", zip(inner));
    all.put("image.png", new byte[] {1, 2, 3});
    all.put(".hidden", new byte[] {1, 2, 3});
    all.put("__MACOSX/a/page.html", new byte[] {1, 2, 3});
    return all;
  }

  private static byte[] packed(String name, Map<String, byte[]> documents) throws IOException {
    if (name.endsWith(".zip")) {
      return zip(documents);
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> document : documents.entrySet()) {
        TarArchiveEntry entry = new TarArchiveEntry(document.getKey(), true);
        entry.setSize(document.getValue().length);
        tar.putArchiveEntry(entry);
        tar.write(document.getValue());
        tar.closeArchiveEntry();
      }
    }
    return name.endsWith(".tar") ? bytes.toByteArray() : gzip(bytes.toByteArray());
  }

  static byte[] zip(Map<String, byte[]> documents) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> document : documents.entrySet()) {
        zip.putNextEntry(new ZipEntry(document.getKey()));
        zip.write(document.getValue());
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] gzip(byte[] content) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
      zip.write(content);
    }
    return out.toByteArray();
  }
}

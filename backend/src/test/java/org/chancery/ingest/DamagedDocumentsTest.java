package org.chancery.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.zip.GZIPOutputStream;
import org.chancery.ingest.Job.Counts;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

class DamagedDocumentsTest extends IngestionSetup {

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
    assertThat(reasons.get("sub/dangling.html"))
        .isEqualTo("It is a symbolic link that leads nowhere.");
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

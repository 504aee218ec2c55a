package org.chancery.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LargeDocumentsTest extends IngestionSetup {

  private static final String TOO_LONG =
      "The text is longer than an article may be (300,000 characters); split it into its"
          + " articles.";

  @Test
  void takesWhatIsTooLongForOneDocument() throws Exception {
    Path lines = folder.resolve("long.jsonl");
    try (OutputStream out = Files.newOutputStream(lines)) {
      out.write((json("before", "Text.") + "\n").getBytes(UTF_8));
      for (int megabytes : new int[] {50, 5}) {
        out.write("{\"title\":\"long\",\"text\":\"".getBytes(UTF_8));
        fill(out, megabytes, "The talks went on. ");
        out.write("\"}\n".getBytes(UTF_8));
      }
      out.write(json("after", "Text.").getBytes(UTF_8));
    }
    file(
        "page.html",
        50,
        "<html><head><title>Huge</title></head><body>",
        "<p>The talks went on.</p>\n");
    file("one-line.txt", 50, "A headline\n\n", "The talks went on. ");
    file("lines.txt", 50, "A headline\n\n", "The talks between Russia and China went on.\n\n");
    file("larger.txt", 65, "A headline\n\n", "The talks went on. ");
    Files.writeString(folder.resolve("small.html"), page("Small", "It is indexed all the same."));

    Job job = IngestFixture.ingest(ingestion, "long", folder);

    assertThat(job.state()).as(job.toString()).isEqualTo(Job.State.DONE);
    assertThat(reasons(job))
        .isEqualTo(
            Map.of(
                "long.jsonl:2", "The line is longer than 16 MB.",
                "long.jsonl:3", TOO_LONG,
                "page.html", TOO_LONG,
                "one-line.txt", TOO_LONG,
                "lines.txt", TOO_LONG,
                "larger.txt", "It is larger than 64 MB; split it into its articles."));
    assertThat(titles()).containsExactlyInAnyOrder("before", "after", "Small");
  }

  @Test
  void indexesTheLongestTextThatAnArticleMayHave() throws Exception {
    String text =
        "Russia attacked Ukraine, and China praised Iran on Monday in Vienna. ".repeat(4_340);
    assertThat(text).hasSizeBetween(299_000, 300_000);
    ingest(write("one.jsonl", json("longest", text)));
    assertThat(only().annotations().dyads()).hasSizeGreaterThan(1_000);
  }

  private void file(String name, int megabytes, String start, String sentence) throws IOException {
    try (OutputStream out = Files.newOutputStream(folder.resolve(name))) {
      out.write(start.getBytes(UTF_8));
      fill(out, megabytes, sentence);
    }
  }

  private static void fill(OutputStream out, int megabytes, String sentence) throws IOException {
    byte[] megabyte = sentence.repeat((1 << 20) / sentence.length() + 1).getBytes(UTF_8);
    for (int i = 0; i < megabytes; i++) {
      out.write(megabyte);
    }
  }
}

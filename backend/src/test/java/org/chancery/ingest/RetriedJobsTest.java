package org.chancery.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.chancery.ingest.Job.Counts;
import org.chancery.testing.LocalSite;
import org.junit.jupiter.api.Test;

/** What a job could not index is tried again, and nothing else is. */
class RetriedJobsTest extends WebIngestionSetup {

  @Test
  void takesFilesLinesAndEntriesOfContainers() throws Exception {
    Path input = Files.createDirectory(folder.resolve("input"));
    Files.writeString(input.resolve("good.html"), page("Good", "Norway met Iceland in Oslo."));
    Files.writeString(input.resolve("bad.html"), "");
    String address =
        """
        {"title":"At an address","text":"%s","url":"https://rep.example/1"}\
        """;
    Files.write(
        input.resolve("lines.jsonl"),
        List.of(json("a", "Text of a."), "rubbish", address.formatted("")));
    zip(input.resolve("many.zip"), "");
    Files.writeString(input.resolve("whole.zip"), "no zip");
    Job first = IngestFixture.ingest(ingestion, "articles", input);
    assertThat(first.counts()).isEqualTo(new Counts(3, 0, 0, 0, 5));

    Files.writeString(input.resolve("bad.html"), page("Bad", "Russia met China in Moscow."));
    Files.write(
        input.resolve("lines.jsonl"),
        List.of(
            json("z", "Text of z."),
            json("b", "Text of b."),
            address.formatted("Peru thanked Chile for the rescue.")));
    zip(input.resolve("many.zip"), page("Inner", "Japan thanked Kenya for its help."));
    Job second = ingestion.await(ingestion.retry(first.id(), "admin").id());
    assertThat(second.retryOf()).isEqualTo(first.id());
    assertThat(second.counts()).as(reasons(second).toString()).isEqualTo(new Counts(4, 0, 0, 0, 1));
    assertThat(titles()).contains("Bad", "b", "Inner", "At an address").doesNotContain("z");
    assertThat(reasons(second)).containsOnlyKeys("whole.zip");

    zip(input.resolve("whole.zip"), page("Repaired", "Brazil warned France about its fleet."));
    Job third = ingestion.await(ingestion.retry(second.id(), "admin").id());
    assertThat(third.counts()).isEqualTo(new Counts(2, 0, 0, 0, 0));
    assertThatThrownBy(() -> ingestion.retry(third.id(), "admin"))
        .hasMessage("Everything was indexed; there is nothing to try again.");
  }

  @Test
  void takesAddresses() throws Exception {
    site.article("/a", "A");
    site.on(
        "/feed",
        "text/xml",
        RSS.formatted("<item><link>{site}/a</link></item><item><link>{site}/b</link></item>"));
    Job first = fetch("/feed");
    assertThat(first.counts()).isEqualTo(new Counts(1, 0, 0, 0, 1));
    site.on("/b", "text/html", LocalSite.html("B").getBytes(UTF_8));
    Job second = ingestion.await(ingestion.retry(first.id(), "admin").id());
    assertThat(second.counts()).isEqualTo(new Counts(1, 0, 0, 0, 0));
    assertThat(site.asked("/feed")).isEqualTo(1);
    assertThat(site.asked("/a")).isEqualTo(1);
  }

  @Test
  void takesTheLinesOfAListThatAreNoAddresses() throws Exception {
    site.article("/a", "A");
    Path input = Files.createDirectory(folder.resolve("lists"));
    Path list = input.resolve("urls.txt");
    Files.write(
        list,
        List.of(site.address("/a"), site.address("/b"), "not-an-address", "ftp://c.example/"));
    Path file = input.resolve("bad.html");
    Files.writeString(file, "");
    for (List<Path> given : List.of(List.of(list), List.of(list, file))) {
      Job first = IngestFixture.ingest(ingestion, "lists", given.toArray(Path[]::new));
      int bad = 3 + given.size() - 1;
      assertThat(first.counts().notIndexed()).isEqualTo(bad);
      Job second = ingestion.await(ingestion.retry(first.id(), "admin").id());
      assertThat(second.counts()).isEqualTo(new Counts(0, 0, 0, 0, bad));
      assertThat(reasons(second)).isEqualTo(reasons(first));
    }
  }

  @Test
  void refusesWhatWasSentWithARequest() throws Exception {
    ingestion.lines(new ByteArrayInputStream("rubbish".getBytes(UTF_8)), "admin", line -> {});
    String id = ingestion.jobs(1).getFirst().id();
    assertThatThrownBy(() -> ingestion.retry(id, "admin"))
        .hasMessage("What this job was given is not kept; send it or start it again.");
    assertThatThrownBy(() -> ingestion.pause(id))
        .hasMessage("The job does not run, so it cannot be paused.");
    assertThatThrownBy(() -> ingestion.unpause(id)).hasMessage("The job is not paused.");
  }

  private static void zip(Path file, String second) throws Exception {
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("one.html"));
      zip.write(
          page("In " + file.getFileName(), "Iceland thanked Norway for " + file).getBytes(UTF_8));
      zip.putNextEntry(new ZipEntry("two.html"));
      zip.write(second.getBytes(UTF_8));
    }
  }
}

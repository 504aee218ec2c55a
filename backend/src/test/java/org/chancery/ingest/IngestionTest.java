package org.chancery.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.chancery.article.Article;
import org.chancery.article.Revision;
import org.chancery.article.Revision.Change;
import org.chancery.ingest.Job.Counts;
import org.junit.jupiter.api.Test;

class IngestionTest extends IngestionSetup {

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
  void keepsWhatEachRevisionChanged() throws Exception {
    Path file = write("one.jsonl", titled("A", "2024-06-20", "Text."));
    ingest(file);
    assertThat(only().provenance().history()).isEmpty();
    write("one.jsonl", titled("B", "2024-06-20", "Text."));
    ingest(file);
    write("one.jsonl", titled("B", "2024-06-21", "Another text."));
    ingest(file);
    ingest(file);
    Article last = only();
    assertThat(last.provenance().revision()).isEqualTo(3);
    assertThat(last.provenance().history())
        .extracting(Revision::number, Revision::cause, Revision::changes)
        .containsExactly(
            tuple(2, "ingested", List.of(new Change("title", "A", "B"))),
            tuple(
                3,
                "ingested",
                List.of(
                    new Change("body", null, null),
                    new Change("published", "2024-06-20", "2024-06-21"))));
    assertThat(last.provenance().history().getLast().at()).isEqualTo(last.provenance().updatedAt());
  }

  private static String titled(String title, String date, String text) {
    return """
    {"url":"https://paper.example/a","title":"%s","published":"%s","text":"%s"}\
    """
        .formatted(title, date, text);
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
  void refusesWhatDoesNotExistInOneSentence() {
    assertThatThrownBy(() -> ingestion.start(List.of(folder.resolve("nowhere")), "x", "admin"))
        .hasMessage("There is no file or folder " + folder.resolve("nowhere") + ".");
    assertThatThrownBy(() -> ingestion.start(List.of(), "x", "admin"))
        .hasMessage("Name at least one file, folder or address.");
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
    // What was only read ahead is not done.
    assertThat(ended.bytesDone())
        .isLessThanOrEqualTo(ended.bytesTotal() * ended.counts().total() / 20_000 + (1 << 17));
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
}

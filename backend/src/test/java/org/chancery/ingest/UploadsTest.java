package org.chancery.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.chancery.testing.SlowLines;
import org.chancery.testing.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was uploaded waits in the data folder as long as its job, through restarts too. */
class UploadsTest extends IngestionSetup {

  private static final int ARTICLES = 60;

  private DataSource database;
  private Path root;

  @BeforeEach
  void useOneDatabase() {
    database = TestDatabase.H2.fresh();
    root = folder.resolve("uploads");
  }

  @Test
  void goOnWithTheirJobAfterARestartAndAreThenDeleted() throws Exception {
    Job job;
    try (Uploads uploads = uploads();
        Ingestion first = IngestFixture.over(index, database)) {
      job = started(first, uploads);
      awaitProgress(first, job);
      assertThat(job.source()).isEqualTo("Uploaded: mine.jsonl");
    }
    uploads();
    assertThat(root).isNotEmptyDirectory();
    try (Ingestion next = IngestFixture.over(index, database)) {
      Job ended = next.await(job.id());
      assertThat(ended.counts().indexed()).as(ended.toString()).isEqualTo(ARTICLES);
      awaitEmpty();
      assertThatThrownBy(() -> next.retry(job.id(), "admin"))
          .hasMessage("Everything was indexed; there is nothing to try again.");
    }
  }

  @Test
  void areDeletedWhenTheirPausedJobIsCancelled() throws Exception {
    try (Uploads uploads = uploads();
        Ingestion here = IngestFixture.over(index, database)) {
      Job job = started(here, uploads);
      awaitProgress(here, job);
      here.pause(job.id());
      assertThat(here.await(job.id()).state()).isEqualTo(Job.State.PAUSED);
      assertThat(root).isNotEmptyDirectory();
      here.cancel(job.id());
      awaitEmpty();
    }
  }

  @Test
  void thatAreGoneEndTheirJobWithWhatToDo() throws Exception {
    try (Uploads uploads = uploads();
        Ingestion here = IngestFixture.over(index, database)) {
      Job job = started(here, uploads);
      awaitProgress(here, job);
      here.pause(job.id());
      here.await(job.id());
      Uploads.delete(root);
      here.unpause(job.id());
      Job ended = here.await(job.id());
      assertThat(ended.state()).isEqualTo(Job.State.FAILED);
      assertThat(ended.message()).isEqualTo("The uploaded files are gone; upload them again.");
    }
  }

  @Test
  void thatWereNeverIndexedAreGoneWithTheProcessOrTheNext() throws Exception {
    Path other = Files.createDirectories(root.resolve("of-somebody"));
    try (Uploads uploads = uploads()) {
      Files.writeString(uploads.newFolder().resolve("a.txt"), "a");
    }
    assertThat(root).isDirectoryContaining(other::equals).isDirectoryNotContaining("glob:**/chan*");
    Path killed = uploads().newFolder();
    assertThat(killed).exists();
    assertThat(uploads().folderOf(killed)).isPresent();
    assertThat(killed).doesNotExist();
  }

  @Test
  void areShownByTheNamesOfTheirFiles() throws Exception {
    Path many = uploads().newFolder();
    for (int i = 1; i <= 22; i++) {
      Files.createFile(many.resolve("file-%02d.txt".formatted(i)));
    }
    assertThat(Uploads.shown(many))
        .startsWith("Uploaded: file-01.txt, file-02.txt, ")
        .endsWith(", file-20.txt and 2 more")
        .doesNotContain("/");
  }

  @Test
  void areToldFromPathsOfTheServer() throws Exception {
    Uploads uploads = uploads();
    Path own = uploads.newFolder();
    assertThat(uploads.folderOf(own)).contains(own);
    assertThat(uploads.folderOf(own.resolve("a.txt"))).contains(own);
    Path named = Files.createDirectories(folder.resolve(Uploads.PREFIX + "of-somebody"));
    assertThat(uploads.folderOf(named)).isEmpty();
    assertThat(uploads.folderOf(named.resolve("a.txt"))).isEmpty();
    assertThat(uploads.folderOf(root)).isEmpty();
    assertThat(uploads.folderOf(Path.of("/"))).isEmpty();
  }

  private Uploads uploads() {
    return new Uploads(root, new JobStore(JdbcClient.create(database)));
  }

  private static Job started(Ingestion ingestion, Uploads uploads) throws Exception {
    Path file = SlowLines.write(uploads.newFolder().resolve("mine.jsonl"), ARTICLES);
    return ingestion.start(
        Sources.of(file), "articles", Columns.USUAL, "admin", uploads.folderOf(file).orElseThrow());
  }

  private static void awaitProgress(Ingestion ingestion, Job job) {
    Awaitility.await()
        .atMost(Duration.ofSeconds(60))
        .pollInterval(Duration.ofMillis(10))
        .until(() -> ingestion.find(job.id()).orElseThrow().bytesDone() > 0);
  }

  /** The job is seen to have ended a moment before. */
  private void awaitEmpty() {
    Awaitility.await().untilAsserted(() -> assertThat(root).isEmptyDirectory());
  }
}

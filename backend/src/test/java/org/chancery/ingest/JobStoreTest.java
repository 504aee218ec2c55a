package org.chancery.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.chancery.testing.TestDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** On every database that Chancery runs on. */
class JobStoreTest {

  private static final Instant LATER = Instant.parse("2025-03-01T12:34:56.789Z");

  @ParameterizedTest
  @EnumSource
  void keepsAJobFromItsStartToItsEnd(TestDatabase database) {
    JobStore store = new JobStore(database.jdbc());
    Job job = Jobs.running("j1");
    store.insert(job, null);
    assertThat(store.find("j1")).contains(job);
    Progress progress = new Progress();
    progress.count(Outcome.INDEXED);
    progress.count(Outcome.UNCHANGED);
    progress.total(100);
    progress.done(60);
    progress.pageFound();
    progress.pageFound();
    progress.pageDone();
    store.update("j1", 0, progress);
    store.end("j1", 0, Job.State.DONE, LATER, null);
    Job ended = store.find("j1").orElseThrow();
    assertThat(ended.counts()).isEqualTo(new Job.Counts(1, 0, 1, 0, 0));
    assertThat(ended.bytesTotal()).isEqualTo(100);
    assertThat(ended.bytesDone()).isEqualTo(60);
    assertThat(ended.pagesFound()).isEqualTo(2);
    assertThat(ended.pagesDone()).isEqualTo(1);
    assertThat(ended.state()).isEqualTo(Job.State.DONE);
    assertThat(ended.endedAt()).isEqualTo(LATER);
    assertThat(ended.message()).isNull();
    assertThat(ended.startedAt()).isEqualTo(job.startedAt());
    assertThat(store.find("j2")).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void listsWhatWasNotIndexedInTheOrderItFailed(TestDatabase database) {
    JobStore store = new JobStore(database.jdbc());
    store.insert(Jobs.running("j1"), null);
    Progress progress = new Progress();
    for (int i = 0; i < 5; i++) {
      progress.notIndexed("file " + i, "Reason " + i + ".");
    }
    store.update("j1", 0, progress);
    progress.notIndexed("file 5", "Reason 5.");
    store.update("j1", 0, progress);
    store.update("j1", 0, progress);
    assertThat(store.notIndexed("j1", 0, 100)).hasSize(6);
    assertThat(store.notIndexed("j1", 4, 1)).containsExactly(new NotIndexed("file 4", "Reason 4."));
    assertThat(store.notIndexed("j1", 6, 1)).isEmpty();
    assertThat(store.notIndexed("other", 0, 1)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void keepsWhateverAFileIsCalledAndWhateverWentWrong(TestDatabase database) {
    JobStore store = new JobStore(database.jdbc());
    store.insert(Jobs.running("j1"), null);
    Progress progress = new Progress();
    progress.notIndexed("nul \0 and 🕊 and '; drop table job; --", "x".repeat(999) + "🕊🕊");
    progress.notIndexed("lone \uD83D surrogate", "half \uDD4A a dove");
    store.update("j1", 0, progress);
    List<NotIndexed> all = store.notIndexed("j1", 0, 10);
    assertThat(all).hasSize(2);
    assertThat(all.getFirst().origin()).isEqualTo("nul   and 🕊 and '; drop table job; --");
    assertThat(all.getFirst().reason()).startsWith("xxx").endsWith("…");
  }

  @ParameterizedTest
  @EnumSource
  void endsWhatAKilledProcessLeftBehindAndNothingElse(TestDatabase database) {
    JobStore store = new JobStore(database.jdbc());
    store.insert(Jobs.running("left"), null);
    store.insert(Jobs.running("done"), null);
    store.end("done", 0, Job.State.DONE, LATER, null);
    store.endAbandoned("left", LATER.plusSeconds(60));
    store.endAbandoned("done", LATER.plusSeconds(60));
    assertThat(store.find("left").orElseThrow().state()).isEqualTo(Job.State.FAILED);
    assertThat(store.find("left").orElseThrow().message()).contains("nothing is done twice");
    assertThat(store.find("done").orElseThrow().state()).isEqualTo(Job.State.DONE);
    assertThat(store.find("done").orElseThrow().endedAt()).isEqualTo(LATER);
  }

  @ParameterizedTest
  @EnumSource
  void listsNoMoreJobsThanAreAskedFor(TestDatabase database) {
    JobStore store = new JobStore(database.jdbc());
    for (String id : List.of("c", "a", "b")) {
      store.insert(Jobs.running(id), null);
    }
    assertThat(store.list(2)).extracting(Job::id).containsExactly("a", "b");
  }
}

package org.chancery.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.zip.ZipFile;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.chancery.export.ExportRun.State;
import org.chancery.index.Reader;
import org.chancery.search.Criteria;
import org.chancery.testing.SampleIndex;
import org.chancery.testing.TestDatabase;
import org.chancery.testing.TestIndex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

class ExportRunsTest {

  private static final ExportAsk ALL = ExportAsk.of(Format.CSV, Criteria.EVERYTHING);

  private final AtomicReference<Instant> now = new AtomicReference<>(Instant.EPOCH);

  private Set<String> hidden = Set.of();
  private Set<String> abridged = Set.of();

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource
  void keepsFilesForTheirAccountAndForSomeTime(TestDatabase kind) throws Exception {
    JdbcClient jdbc = database(kind);
    try (ExportRuns runs = runs(jdbc)) {
      String id = runs.start("ann", ALL);
      ExportRun run = ended(runs, id);
      assertThat(run.state()).isEqualTo(State.DONE);
      assertThat(run.written())
          .isEqualTo(run.promised())
          .isEqualTo(SampleIndex.get().search().count(Criteria.EVERYTHING));
      assertThat(run.keptUntil()).isEqualTo(Instant.EPOCH.plus(Duration.ofDays(7)));
      Path file = runs.file("ann", id).orElseThrow();
      assertThat(run.bytes()).isEqualTo(Files.size(file));
      try (ZipFile zip = new ZipFile(file.toFile())) {
        assertThat(zip.getEntry("articles.csv")).isNotNull();
      }
      assertThat(runs.list("ann")).containsExactly(run);
      assertThat(runs.list("bob")).isEmpty();
      assertThat(runs.file("bob", id)).isEmpty();
      runs.delete("bob", id);
      runs.sweep();
      assertThat(file).exists();

      now.set(Instant.EPOCH.plus(Duration.ofDays(8)));
      assertThat(runs.list("ann")).isEmpty();
      runs.sweep();
      assertThat(folder).isEmptyDirectory();
    }
  }

  @ParameterizedTest
  @EnumSource
  void saysThatOneFailedWhoseServerIsGone(TestDatabase kind) throws Exception {
    JdbcClient jdbc = database(kind);
    new ExportStore(jdbc, Duration.ofDays(7), clock()).add("lost", "ann", ALL);
    Files.writeString(folder.resolve("lost.part"), "half");
    now.set(Instant.EPOCH.plus(Duration.ofHours(1)));
    try (ExportRuns runs = runs(jdbc)) {
      runs.sweep();
      ExportRun run = runs.find("ann", "lost").orElseThrow();
      assertThat(run.state()).isEqualTo(State.FAILED);
      assertThat(run.message()).startsWith("The server stopped before");
      assertThat(runs.file("ann", "lost")).isEmpty();
      assertThat(folder).isEmptyDirectory();
    }
  }

  @ParameterizedTest
  @EnumSource
  void failsInOneSentenceAndKeepsNothing(TestDatabase kind) throws Exception {
    JdbcClient jdbc = database(kind);
    TestIndex gone = org.chancery.testing.TestCluster.emptyIndex("export-gone");
    gone.close();
    try (ExportRuns runs = runs(jdbc, gone)) {
      ExportRun run = ended(runs, runs.start("ann", ALL));
      assertThat(run.state()).isEqualTo(State.FAILED);
      assertThat(run.message()).matches("[A-Z][^\\n]+\\.");
      assertThat(folder).isEmptyDirectory();
    }
  }

  @ParameterizedTest
  @EnumSource
  void letsNobodyKeepTheOthersWaiting(TestDatabase kind) {
    JdbcClient jdbc = database(kind);
    ExportStore store = new ExportStore(jdbc, Duration.ofDays(7), clock());
    for (int i = 0; i < 10; i++) {
      store.add("waits" + i, "ann", ALL);
    }
    try (ExportRuns runs = runs(jdbc)) {
      assertThatThrownBy(() -> runs.start("ann", ALL))
          .isInstanceOf(TooManyExports.class)
          .hasMessage(
              "10 of your exports wait or are being written; wait for one of them or cancel it.");
      store.end("waits3", State.CANCELLED, 0, 0, null);
      assertThat(ended(runs, runs.start("ann", ALL)).state()).isEqualTo(State.DONE);
      assertThat(runs.start("bob", ALL)).isNotEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void remembersTheColumnsOfEachFormat(TestDatabase kind) {
    try (ExportRuns runs = runs(database(kind))) {
      runs.keepColumns("ann", Format.CSV, List.of("title", "id"));
      runs.keepColumns("ann", Format.CSV, List.of("url", "id"));
      assertThat(runs.columns("ann", Format.CSV)).containsExactly("url", "id");
      assertThat(runs.columns("ann", Format.EVIDENCE)).isEmpty();
      assertThat(runs.columns("bob", Format.CSV)).isEmpty();
      runs.keepColumns("ann", Format.CSV, List.of());
      assertThat(runs.columns("ann", Format.CSV)).isEmpty();
    }
  }

  @Test
  void withholdsWhatItsAccountMayNotReadAnyMore() {
    JdbcClient jdbc = database(TestDatabase.H2);
    try (ExportRuns runs = runs(jdbc)) {
      ExportRun articles = ended(runs, runs.start("ann", ALL));
      ExportRun references =
          ended(runs, runs.start("ann", ExportAsk.of(Format.RIS, Criteria.EVERYTHING)));
      ExportRun panel =
          ended(runs, runs.start("ann", ExportAsk.of(Format.COVERAGE, Criteria.EVERYTHING)));
      List<ExportRun> all = List.of(articles, references, panel);
      assertThat(all).allMatch(runs::isAllowed);
      hidden = Set.of("elsewhere");
      assertThat(all).filteredOn(runs::isAllowed).containsExactly(articles, references);
      hidden = Set.of("gathered");
      assertThat(all).noneMatch(runs::isAllowed);
      hidden = Set.of();
      abridged = Set.of("elsewhere");
      assertThat(all).allMatch(runs::isAllowed);
      abridged = Set.of("gathered");
      assertThat(all).filteredOn(runs::isAllowed).containsExactly(references, panel);
    }
  }

  @Test
  void takesWhatWasCorrectedByHandForNoOtherVersion() {
    Provenance.Coding coded = new Provenance.Coding("x9 r8 gab12", 5);
    Provenance.Coding corrected = new Provenance.Coding("x9 r8 gab12 e1", 1);
    Provenance.Coding older = new Provenance.Coding("x9 r7 gab12 e1", 1);
    assertThat(Manifest.mixture(List.of(coded, corrected))).isNull();
    assertThat(Manifest.mixture(List.of(coded, corrected, older)))
        .startsWith("The articles were coded by 2 versions,");
  }

  private static ExportRun ended(ExportRuns runs, String id) {
    Awaitility.await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> !runs.find("ann", id).orElseThrow().isOpen());
    return runs.find("ann", id).orElseThrow();
  }

  private ExportRuns runs(JdbcClient jdbc) {
    return runs(jdbc, SampleIndex.get());
  }

  private ExportRuns runs(JdbcClient jdbc, TestIndex index) {
    return new ExportRuns(
        ExportFixture.exports(index.search()),
        new ExportZip(index.definition()),
        jdbc,
        folder,
        Duration.ofDays(7),
        task -> task,
        new Reader() {
          @Override
          public Set<String> hidden() {
            return hidden;
          }

          @Override
          public Set<String> abridged() {
            return abridged;
          }

          @Override
          public boolean mayEdit(String collection) {
            return true;
          }
        },
        clock());
  }

  private static JdbcClient database(TestDatabase kind) {
    DataSource database = kind.fresh();
    JdbcClient jdbc = JdbcClient.create(database);
    for (String name : List.of("ann", "bob")) {
      jdbc.sql(
              "insert into account (name, password_hash, role, created_at)"
                  + " values (?, 'x', 'READER', now())")
          .param(name)
          .update();
    }
    return jdbc;
  }

  private Clock clock() {
    return new Clock() {
      @Override
      public java.time.ZoneId getZone() {
        return ZoneOffset.UTC;
      }

      @Override
      public Clock withZone(java.time.ZoneId zone) {
        return this;
      }

      @Override
      public Instant instant() {
        return now.get();
      }
    };
  }
}

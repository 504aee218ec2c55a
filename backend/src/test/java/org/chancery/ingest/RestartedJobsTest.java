package org.chancery.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.chancery.testing.LocalSite;
import org.chancery.testing.TestDatabase;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcConnectionPool;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Jobs that fetch from the web outlive the process that worked on them, and so does a pause. */
class RestartedJobsTest extends WebIngestionSetup {

  private static final int EACH = 20;
  private static final Job.Counts ALL = new Job.Counts(3 * EACH, 0, 0, 1, 1);

  private Path list;
  private String file;

  /** A feed, a site map and pages, one that moved to another one of them, and one that is gone. */
  @BeforeEach
  void writeTheList() throws IOException {
    file = "jdbc:h2:file:" + folder.resolve("db");
    for (String kind : List.of("feed", "map", "page")) {
      for (int i = 0; i < EACH; i++) {
        String title = kind + i;
        byte[] html = html(kind, title).getBytes(UTF_8);
        site.on(
            "/" + title,
            exchange -> {
              pause(50);
              LocalSite.send(exchange, 200, "text/html", html);
            });
      }
    }
    site.on("/moved", 301, "Location", "/page0");
    site.on("/feed", "text/xml", RSS.formatted(each("<item><link>{site}/feed%d</link></item>")));
    site.on(
        "/map.xml",
        "text/xml",
        "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">"
            + each("<url><loc>{site}/map%d</loc></url>")
            + "</urlset>");
    list =
        write(
            "all.urls",
            each("{site}/page%d\n").replace("{site}", site.address("")),
            site.address("/moved"),
            site.address("/gone"),
            site.address("/feed"),
            site.address("/map.xml"));
  }

  @Test
  void whatAKilledProcessFetchedIsNotLostAndMostlyNotFetchedAgain() throws Exception {
    IngestingProcess.Started child =
        IngestingProcess.start(index, file, list, folder.resolve("child.log"));
    awaitIndexed(EACH + EACH / 2, child);
    child.kill();
    Map<String, Long> before = asked();
    try (Ingestion next = alone(true)) {
      assertWhole(next, next.jobs(1).getFirst());
    }
    assertThat(before.keySet()).anyMatch(path -> site.asked(path) == 1);
  }

  @Test
  void whatAClosedApplicationBeganIsGoneOnWith() throws Exception {
    Job job;
    try (Ingestion first = alone(true)) {
      job = first.start(List.of(list), "news", "admin");
      awaitIndexed(EACH, null);
    }
    Map<String, Long> before = asked();
    try (Ingestion next = alone(true)) {
      assertWhole(next, job);
    }
    assertThat(before.keySet()).anyMatch(path -> site.asked(path) == 1);
  }

  @Test
  void aPauseOutlivesARestartUntilSomebodyContinues() throws Exception {
    Job job;
    try (Ingestion first = alone(true)) {
      job = first.start(List.of(list), "news", "admin");
      awaitIndexed(EACH, null);
      first.pause(job.id());
      assertThat(first.await(job.id()).state()).isEqualTo(Job.State.PAUSED);
    }
    Map<String, Long> before = asked();
    try (Ingestion next = alone(true)) {
      Thread.sleep(1_500);
      assertThat(next.find(job.id()).orElseThrow().state()).isEqualTo(Job.State.PAUSED);
      assertThat(asked()).isEqualTo(before);
      next.unpause(job.id());
      assertWhole(next, job);
    }
  }

  /** Commands without a {@code run} take on nothing by themselves. */
  @Test
  void whatIsLeftToNobodyIsPausedCancelledAndContinuedAtOnce() throws Exception {
    Job one;
    Job other;
    try (Ingestion first = alone(true)) {
      one = first.start(List.of(list), "news", "admin");
      other = first.start(List.of(list), "news", "admin");
      awaitIndexed(EACH / 2, null);
    }
    try (Ingestion idle = alone(false)) {
      assertThat(idle.jobs(2)).extracting(Job::state).containsOnly(Job.State.RUNNING);
      idle.pause(one.id());
      idle.cancel(other.id());
      assertThat(idle.find(one.id()).orElseThrow().state()).isEqualTo(Job.State.PAUSED);
      assertThat(idle.find(one.id()).orElseThrow().endedAt()).isNull();
      assertThat(idle.find(other.id()).orElseThrow().state()).isEqualTo(Job.State.CANCELLED);
      assertThat(idle.find(other.id()).orElseThrow().endedAt()).isNotNull();
    }
    try (Ingestion next = alone(false)) {
      next.unpause(one.id());
      assertThat(next.await(one.id()).state()).isEqualTo(Job.State.DONE);
    }
  }

  @Test
  void whatAKilledProcessLeftIsContinuedOnDemand() throws Exception {
    Job job;
    try (Ingestion first = alone(true)) {
      job = first.start(List.of(list), "news", "admin");
      awaitIndexed(EACH, null);
    }
    try (Ingestion next = alone(false)) {
      next.unpause(job.id());
      assertWhole(next, job);
    }
  }

  private void assertWhole(Ingestion ingestion, Job job) throws InterruptedException {
    Job ended = ingestion.await(job.id());
    assertThat(ended.state()).as(ended.toString()).isEqualTo(Job.State.DONE);
    assertThat(ended.counts()).isEqualTo(ALL);
    assertThat(ingestion.doubts(job.id(), 0, 100))
        .hasSize(EACH)
        .doesNotHaveDuplicates()
        .hasSize((int) ended.doubts());
    assertThat(ended.pagesDone()).isEqualTo(ended.pagesFound());
    assertThat(ingestion.notIndexed(job.id(), 0, 10))
        .containsExactly(new NotIndexed(site.address("/gone"), "The server answered 404."));
    assertThat(titles()).hasSize(3 * EACH).doesNotHaveDuplicates();
  }

  /** Those that are named themselves claim a date that cannot be. */
  private static String html(String kind, String title) {
    String date = kind.equals("page") ? "<meta name=date content=9999-12-31>" : "";
    return LocalSite.html(title).replace("<head>", "<head>" + date);
  }

  /** As a {@code run} on a data folder of its own has it. */
  private Ingestion alone(boolean take) {
    DataSource database = JdbcConnectionPool.create(file + TestDatabase.OPTIONS, "", "");
    Flyway.configure().dataSource(database).load().migrate();
    return IngestFixture.over(
        index,
        database,
        IngestFixture.MAKER,
        new JobTasks.Sharing(Duration.ofMinutes(1), true, take));
  }

  private void awaitIndexed(long articles, IngestingProcess.@Nullable Started child) {
    Awaitility.await()
        .atMost(Duration.ofMinutes(1))
        .pollInterval(Duration.ofMillis(20))
        .until(() -> {
          assertThat(child == null || child.process().isAlive()).isTrue();
          index.index().refresh();
          return index.index().count() > articles;
        });
    assertThat(index.index().count()).isLessThan(3 * EACH);
  }

  private Map<String, Long> asked() {
    return site.requests().stream()
        .map(LocalSite.Request::path)
        .filter(path -> path.matches("/[a-z]+\\d+"))
        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
  }

  private static String each(String template) {
    return IntStream.range(0, EACH).mapToObj(template::formatted).collect(Collectors.joining());
  }

  private static void pause(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}

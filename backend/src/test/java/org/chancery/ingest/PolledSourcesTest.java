package org.chancery.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import javax.sql.DataSource;
import org.chancery.index.Reader;
import org.chancery.ingest.source.PolledSources;
import org.chancery.ingest.source.Source;
import org.chancery.testing.LocalSite;
import org.chancery.testing.TestCluster;
import org.chancery.testing.TestDatabase;
import org.chancery.testing.TestIndex;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Sources are polled when they are due, on every database that Chancery runs on. */
class PolledSourcesTest {

  private static final Duration HOUR = Duration.ofHours(1);

  @ParameterizedTest
  @EnumSource
  void processesThatShareTheDatabasePollEachSourceOnce(TestDatabase database) {
    DataSource shared = database.fresh();
    try (LocalSite site = new LocalSite();
        TestIndex index = TestCluster.emptyIndex("sources");
        Ingestion ingestion = IngestFixture.over(index, shared);
        PolledSources one =
            new PolledSources(shared, ingestion, Reader.EVERYTHING, Clock.systemUTC());
        PolledSources two =
            new PolledSources(shared, ingestion, Reader.EVERYTHING, Clock.systemUTC())) {
      site.article("/a", "A");
      site.on(
          "/feed",
          "text/xml",
          WebIngestionSetup.RSS.formatted(
              "<item><link>{site}/a</link></item><item><link>{site}/b</link></item>"));
      one.start();
      two.start();
      Source feed = one.add(site.address("/feed"), "news", HOUR, true, "admin");
      Source gone = two.add(site.address("/gone"), "news", HOUR, true, "admin");
      assertThat(result(one, feed))
          .isEqualTo("1 indexed, 0 updated, 0 unchanged, 0 duplicate, 1 not indexed.");
      assertThat(result(two, gone)).isEqualTo("The server answered 404.");
      assertThat(site.asked("/feed")).isEqualTo(1);
      assertThat(site.asked("/gone")).isEqualTo(1);
      assertThat(ingestion.jobs(10)).hasSize(2);
      Source polled = one.find(feed.id()).orElseThrow();
      assertThat(ingestion.find(Objects.requireNonNull(polled.lastJob()))).isPresent();
      two.pollNow(feed.id());
      await().atMost(Duration.ofSeconds(20)).until(() -> site.asked("/feed") == 2);
      one.remove(feed.id());
      assertThat(two.list()).extracting(Source::id).containsExactly(gone.id());
    }
  }

  @ParameterizedTest
  @EnumSource
  void aPausedSourceWaits(TestDatabase database) throws InterruptedException {
    DataSource shared = database.fresh();
    try (LocalSite site = new LocalSite();
        TestIndex index = TestCluster.emptyIndex("paused");
        Ingestion ingestion = IngestFixture.over(index, shared);
        PolledSources sources =
            new PolledSources(shared, ingestion, Reader.EVERYTHING, Clock.systemUTC())) {
      Source source = sources.add(site.address("/gone"), "news", HOUR, false, "admin");
      sources.start();
      Thread.sleep(1_000);
      assertThat(site.requests()).isEmpty();
      assertThatThrownBy(() -> sources.pollNow(source.id()))
          .hasMessage("It is paused; resume it first.");
      sources.enable(source.id(), true);
      sources.pollNow(source.id());
      assertThat(result(sources, source)).isEqualTo("The server answered 404.");
    }
  }

  @ParameterizedTest
  @EnumSource
  void refusesWhatCannotBePolled(TestDatabase database) {
    DataSource shared = database.fresh();
    try (TestIndex index = TestCluster.emptyIndex("refused");
        Ingestion ingestion = IngestFixture.over(index, shared);
        PolledSources sources =
            new PolledSources(shared, ingestion, Reader.EVERYTHING, Clock.systemUTC())) {
      sources.add("https://paper.example", "news", HOUR, true, "admin");
      assertThatThrownBy(
              () -> sources.add("HTTPS://paper.example/#top", "news", HOUR, true, "admin"))
          .hasMessage("https://paper.example/ is already polled into news.");
      assertThatThrownBy(() -> sources.add("paper.example", "news", HOUR, true, "admin"))
          .hasMessageEndingWith("write one that begins with https://.");
      assertThatThrownBy(
              () -> sources.add("https://b.example", "news", Duration.ofSeconds(9), true, "admin"))
          .hasMessageStartingWith("A source is polled at most every 5 minutes");
      assertThatThrownBy(() -> sources.add("https://b.example", "/", HOUR, true, "admin"))
          .hasMessageStartingWith("A collection's name");
      assertThat(sources.list()).hasSize(1);
    }
  }

  private static String result(PolledSources sources, Source source) {
    await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> sources.find(source.id()).orElseThrow().lastResult() != null);
    return String.valueOf(sources.find(source.id()).orElseThrow().lastResult());
  }
}

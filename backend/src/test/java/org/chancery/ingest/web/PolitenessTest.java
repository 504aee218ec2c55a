package org.chancery.ingest.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chancery.testing.LocalSite;
import org.chancery.testing.LocalSite.Request;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What robots.txt asks is done, and no host is hurried. */
class PolitenessTest {

  private final LocalSite site = new LocalSite();
  private final Sink sink = new Sink();

  @AfterEach
  void stop() {
    site.close();
  }

  @Test
  void keepsToRobotsTxtAndAsksForItOnce() throws InterruptedException {
    robots("User-agent: *\nDisallow: /\n\nUser-agent: Chancery\nDisallow: /private/\n");
    site.article("/open", "Open")
        .article("/private/a", "A")
        .on("/way", 302, "Location", "/private/a");
    gather(Duration.ZERO, "/open", "/private/a", "/way");
    assertThat(sink.pages).hasSize(1);
    assertThat(sink.failures)
        .containsEntry(site.address("/private/a"), "robots.txt forbids it.")
        .containsEntry(site.address("/way"), "robots.txt forbids it.");
    assertThat(site.asked("/private/a")).isZero();
    assertThat(site.asked("/robots.txt")).isEqualTo(1);
  }

  @Test
  void fetchesNothingWhileRobotsTxtCannotBeRead() throws InterruptedException {
    site.on("/robots.txt", 503, "Retry-After", "60").article("/a", "A");
    gather(Duration.ZERO, "/a");
    assertThat(sink.failures)
        .containsEntry(
            site.address("/a"),
            "robots.txt could not be read, because the server answered 503; try again later.");
    assertThat(site.requests()).isEmpty();
  }

  @Test
  void readsOnlyTheBeginningOfALongRobotsTxt() throws InterruptedException {
    robots("User-agent: *\nDisallow: /a\n" + "# long\n".repeat(1_400_000) + "Disallow: /b\n");
    site.article("/a", "A").article("/b", "B");
    gather(Duration.ZERO, "/a", "/b");
    assertThat(sink.pages).extracting(p -> p.url().toString()).containsExactly(site.address("/b"));
  }

  @Test
  void pausesBetweenRequestsToOneHostAndSendsOneAtATime() throws InterruptedException {
    AtomicInteger atOnce = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    String[] paths = IntStream.range(0, 4).mapToObj(i -> "/p" + i).toArray(String[]::new);
    Stream.of(paths)
        .forEach(path ->
            site.on(
                path,
                exchange -> {
                  most.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
                  LocalSite.send(exchange, 200, "text/html", new byte[] {'x'});
                  atOnce.decrementAndGet();
                }));
    gather(Duration.ofMillis(300), paths);
    assertThat(most).hasValue(1);
    assertPauses(300);
  }

  @Test
  void pausesAsLongAsRobotsTxtAsks() throws InterruptedException {
    robots("User-agent: *\nCrawl-delay: 0.6\n");
    site.article("/a", "A").article("/b", "B").on("/c", 301, "Location", "/a");
    gather(Duration.ZERO, "/a", "/b", "/c");
    assertThat(site.requests()).hasSize(4);
    assertPauses(600);
  }

  private void assertPauses(int millis) {
    List<Long> times = site.requests().stream().map(Request::nanos).sorted().toList();
    for (int i = 1; i < times.size(); i++) {
      // A pause begins when the answer is there, so it is never shorter.
      assertThat((times.get(i) - times.get(i - 1)) / 1_000_000).isGreaterThanOrEqualTo(millis - 1);
    }
  }

  private void robots(String text) {
    site.on("/robots.txt", "text/plain", text);
  }

  private void gather(Duration delay, String... paths) throws InterruptedException {
    FetchSettings settings =
        new FetchSettings(
            "Chancery/test",
            delay,
            true,
            Duration.ofSeconds(2),
            Duration.ofSeconds(9),
            1 << 20,
            99);
    try (Web web = new Web(settings, Clock.systemUTC())) {
      web.gather(Stream.of(paths).map(site::address).toList(), sink);
    }
  }
}

package org.chancery.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.chancery.article.Article;
import org.chancery.testing.LocalSite;
import org.junit.jupiter.api.Test;

/** Pages, feeds and lists of addresses become articles. */
class WebIngestionTest extends WebIngestionSetup {

  @Test
  void makesOneDocumentOfAPage() throws InterruptedException {
    site.article("/treaty", "Treaty");
    Job job = fetch("/treaty");
    assertThat(job.counts()).isEqualTo(new Job.Counts(1, 0, 0, 0, 0));
    assertThat(job.pagesFound()).isEqualTo(1);
    assertThat(job.source()).isEqualTo(site.address("/treaty"));
    Article article = only();
    assertThat(article.title()).isEqualTo("Treaty");
    assertThat(article.origin()).isEqualTo(site.address("/treaty"));
    assertThat(article.url()).isEqualTo(site.address("/treaty"));
    assertThat(article.provenance().fetchedAt()).isNotNull();
    assertThat(site.requests().getFirst().headers().get("User-agent"))
        .containsExactly("Chancery/test (+https://chancery.example)");
  }

  @Test
  void takesTitleAndDateFromTheFeedWhereThePageHasNone() throws InterruptedException {
    site.article("/dated", "Own title");
    site.on(
        "/feed.xml",
        "application/rss+xml",
        RSS.formatted(
            """
            <item><title>Feed title</title><link>/dated</link>
            <pubDate>Fri, 28 Feb 2025 22:30:00 -0500</pubDate></item>
            <item><title>Gone</title><link>{site}/gone</link></item>
            <item><title>No link</title></item>
            <item><link>http://joe:secret@paper.example/a</link></item>\
            """));
    Job job = fetch("/feed.xml");
    assertThat(job.counts()).isEqualTo(new Job.Counts(1, 0, 0, 0, 2));
    assertThat(reason(job, "/gone")).isEqualTo("The server answered 404.");
    assertThat(reasons(job).toString()).doesNotContain("secret").contains("paper.example");
    Article article = only();
    assertThat(article.title()).isEqualTo("Own title");
    assertThat(Objects.requireNonNull(article.published()).date())
        .isEqualTo("2025-02-28T22:30-05:00");
    assertThat(article.published().rule()).isEqualTo("feed");
  }

  @Test
  void readsAtomFeeds() throws InterruptedException {
    site.article("/one", "One").article("/two", "Two");
    site.on(
        "/atom",
        "text/xml",
        """
        <feed xmlns="http://www.w3.org/2005/Atom"><title>A</title>
        <entry><title>One</title><link href="/one"/><updated>2025-03-01T10:00:00+09:00</updated></entry>
        <entry><title>Two</title><link rel="alternate" href="{site}/two"/></entry></feed>\
        """);
    assertThat(fetch("/atom").counts().indexed()).isEqualTo(2);
    assertThat(titles()).containsExactlyInAnyOrder("One", "Two");
  }

  @Test
  void readsListsOfAddressesHereAndThere() throws IOException, InterruptedException {
    site.article("/one", "One").article("/two", "Two").article("/three", "Three");
    site.on("/more/urls.txt", "text/plain", "# more\n{site}/two # the second\n\n{site}/three\n");
    var list =
        write(
            "mine.urls",
            "# mine",
            site.address("/one"),
            "  " + site.address("/two") + "  ",
            "no address",
            site.address("/more/urls.txt"));
    Job job = IngestFixture.ingest(ingestion, "articles", list);
    assertThat(job.counts()).isEqualTo(new Job.Counts(3, 0, 0, 1, 1));
    assertThat(reasons(job))
        .containsEntry("no address", "It is no web address; write one that begins with https://.");
    assertThat(job.source()).isEqualTo(list.toString());
  }

  @Test
  void refusesAtOnceWhatIsNoAddress() {
    for (String address : List.of("https://joe:secret@paper.example/", "ftp://paper.example/")) {
      assertThatThrownBy(() -> fetch(address))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageEndingWith(".")
          .hasMessageNotContaining("secret");
    }
    assertThat(ingestion.jobs(10)).isEmpty();
  }

  @Test
  void losesNoAddressToAMistakeInAnother() throws InterruptedException {
    site.article("/treaty", "Treaty");
    Job job =
        fetch("/treaty", "https://joe:secret@paper.example/", "htp://paper.example/", "www.x.org");
    assertThat(job.counts()).isEqualTo(new Job.Counts(1, 0, 0, 0, 3));
    assertThat(reasons(job))
        .isEqualTo(
            Map.of(
                "https://paper.example/",
                "The address contains a user's name or password; addresses with them are not"
                    + " fetched.",
                "htp://paper.example/",
                "Only http and https addresses are fetched.",
                "www.x.org",
                "It is no web address; write one that begins with https://."));
    assertThat(job.source()).contains("https://paper.example/").doesNotContain("secret");
    assertThat(ingestion.retry(job.id(), "admin").source()).doesNotContain("secret");
  }

  @Test
  void asksOnlyForWhatChanged() throws InterruptedException {
    site.on(
        "/page",
        exchange -> {
          exchange.getResponseHeaders().add("ETag", "\"v1\"");
          exchange.getResponseHeaders().add("Last-Modified", "Sat, 01 Mar 2025 10:00:00 GMT");
          boolean known = "\"v1\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
          LocalSite.send(
              exchange,
              known ? 304 : 200,
              "text/html",
              known ? new byte[0] : LocalSite.html("Page").getBytes(UTF_8));
        });
    assertThat(fetch("/page").counts().indexed()).isEqualTo(1);
    assertThat(fetch("/page").counts()).isEqualTo(new Job.Counts(0, 0, 1, 0, 0));
    assertThat(site.requests().getLast().headers())
        .containsEntry("If-none-match", List.of("\"v1\""))
        .containsEntry("If-modified-since", List.of("Sat, 01 Mar 2025 10:00:00 GMT"));
    Job other =
        ingestion.start(new Sources(List.of(), List.of(site.address("/page"))), "other", "admin");
    assertThat(ingestion.await(other.id()).counts().indexed()).isEqualTo(1);
  }

  @Test
  void fetchesWholeWhatIsNotIndexedAsItWasFetched() throws InterruptedException {
    site.on(
        "/page",
        exchange -> {
          exchange.getResponseHeaders().add("ETag", "\"v1\"");
          LocalSite.send(exchange, 200, "text/html", LocalSite.html("Page").getBytes(UTF_8));
        });
    fetch("/page");
    index.index().refresh();
    try {
      index
          .client()
          .delete(d -> d.index(index.definition().writeAlias()).id(all().getFirst().id()));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    assertThat(fetch("/page").counts().indexed()).isEqualTo(1);
    assertThat(site.requests().getLast().headers()).doesNotContainKey("If-none-match");
  }

  @Test
  void followsRedirectionsAndNamesWhereThePageIs() throws InterruptedException {
    site.article("/new", "New");
    site.on("/old", 301, "Location", "/new");
    site.on("/older", 302, "Location", site.address("/old"));
    Job job = fetch("/older", "/old");
    assertThat(job.counts()).isEqualTo(new Job.Counts(1, 0, 0, 1, 0));
    assertThat(only().url()).isEqualTo(site.address("/new"));
  }

  @Test
  void cancelsWhileAServerIsSlow() throws InterruptedException {
    site.on(
        "/slow",
        exchange -> {
          try {
            Thread.sleep(60_000);
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        });
    Job job =
        ingestion.start(
            new Sources(List.of(), List.of(site.address("/slow"))), "articles", "admin");
    while (site.asked("/slow") == 0) {
      Thread.sleep(10);
    }
    long start = System.nanoTime();
    ingestion.cancel(job.id());
    assertThat(ingestion.await(job.id()).state()).isEqualTo(Job.State.CANCELLED);
    assertThat(System.nanoTime() - start).isLessThan(1_500_000_000L);
  }
}

package org.chancery.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.chancery.testing.LocalSite;
import org.junit.jupiter.api.Test;

/** What servers do to whoever fetches from them costs one sentence each. */
class HostileSitesTest extends WebIngestionSetup {

  @Test
  void givesUpAServerThatNeverEnds() throws InterruptedException {
    site.on("/drip", exchange -> drip(exchange.getResponseBody(), exchange));
    site.on("/mute", exchange -> pause(60_000));
    Job job = fetch("/drip", "/mute");
    assertThat(reason(job, "/drip")).isEqualTo("It was not there whole after 4 s.");
    assertThat(reason(job, "/mute")).isEqualTo("It did not answer within 2 s.");
  }

  @Test
  void stopsAtTheLimitHoweverTheContentIsZipped() throws IOException, InterruptedException {
    byte[] bomb = zipped(new byte[50 << 20]);
    site.on(
        "/bomb",
        exchange -> {
          exchange.getResponseHeaders().add("Content-Encoding", "gzip");
          LocalSite.send(exchange, 200, "text/html", bomb);
        });
    site.on("/map.xml.gz", "application/gzip", bomb);
    site.on(
        "/endless",
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          byte[] piece = new byte[1 << 16];
          Arrays.fill(piece, (byte) 'a');
          while (true) {
            exchange.getResponseBody().write(piece);
          }
        });
    Job job = fetch("/bomb", "/map.xml.gz", "/endless");
    for (String path : new String[] {"/bomb", "/map.xml.gz", "/endless"}) {
      assertThat(reason(job, path)).isEqualTo("It is larger than 1 MB, unzipped.");
    }
  }

  @Test
  void saysWhatIsWrongWithDamagedAnswers() throws InterruptedException {
    site.on(
        "/not-gzip",
        exchange -> {
          exchange.getResponseHeaders().add("Content-Encoding", "gzip");
          LocalSite.send(exchange, 200, "text/html", "plain".getBytes(UTF_8));
        });
    site.on(
        "/brotli",
        exchange -> {
          exchange.getResponseHeaders().add("Content-Encoding", "br");
          LocalSite.send(exchange, 200, "text/html", "x".getBytes(UTF_8));
        });
    site.on(
        "/short",
        exchange -> {
          exchange.sendResponseHeaders(200, 1_000);
          exchange.getResponseBody().write(65);
          exchange.close();
        });
    site.on("/picture", "image/png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0});
    site.on("/empty", 200, "X-Nothing", "1");
    Job job = fetch("/not-gzip", "/brotli", "/short", "/picture", "/empty", "http://127.0.0.1:1/");
    assertThat(job.counts().notIndexed()).isEqualTo(6);
    assertThat(reason(job, "/not-gzip")).isEqualTo("Its gzip compression is damaged.");
    assertThat(reason(job, "/brotli"))
        .isEqualTo("The server compressed it in a way that nobody asked for.");
    assertThat(reason(job, "/short")).isEqualTo("The server ended the connection too early.");
    assertThat(reasons(job).get("http://127.0.0.1:1/"))
        .isEqualTo("The server could not be reached, or ended the connection.");
    assertThat(reasons(job).values()).allMatch(reason -> reason.endsWith("."));
  }

  @Test
  void goesNotRoundInCircles() throws InterruptedException {
    site.on("/a", 302, "Location", "/b");
    site.on("/b", 302, "Location", "/a");
    site.on("/out", 302, "Location", "file:///etc/passwd");
    site.on("/secret", 302, "Location", "http://joe:secret@127.0.0.1/");
    site.on("/urls.txt", "text/plain", "{site}/x/urls.txt");
    site.on("/x/urls.txt", "text/plain", "{site}/urls.txt");
    site.on("/feed", "text/xml", RSS.formatted("<item><link>{site}/feed2</link></item>"));
    site.on("/feed2", "text/xml", RSS.formatted("<item><link>{site}/feed</link></item>"));
    Job job = fetch("/a", "/out", "/secret", "/urls.txt", "/feed");
    assertThat(reason(job, "/a")).isEqualTo("It redirects more than five times.");
    assertThat(site.asked("/a") + site.asked("/b")).isEqualTo(6);
    assertThat(reason(job, "/out"))
        .isEqualTo(
            "It redirects to an address that is not fetched: Only http and https addresses are"
                + " fetched.");
    assertThat(reason(job, "/secret")).doesNotContain("joe");
    assertThat(reason(job, "/x/urls.txt")).startsWith("It is a list of addresses, which");
    assertThat(reason(job, "/feed2")).startsWith("It is a feed, which");
  }

  @Test
  void readsNoDocumentTypesAndNoDamagedOrDeepFeeds() throws InterruptedException {
    String laughs =
        """
        <?xml version="1.0"?>
        <!-- <rss> -->
        <!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">
        <!ENTITY x SYSTEM "{site}/stolen">]>
        <rss version="2.0"><channel><item><link>/&b;</link><title>&x;</title></item></channel></rss>\
        """;
    site.on("/laughs", "text/xml", laughs);
    site.on("/map", "text/xml", laughs.replace("rss", "urlset"));
    site.on("/damaged", "text/xml", "<rss version='2.0'><channel><item>");
    site.on("/none", "text/xml", RSS.formatted(""));
    site.on("/deep", "text/xml", RSS.formatted("<a>".repeat(100_000)));
    site.on("/deep-map", "text/xml", "<urlset>" + "<url>".repeat(100_000));
    site.on("/whole", "text/xml", RSS.formatted("<a>".repeat(50_000) + "</a>".repeat(50_000)));
    Job job = fetch("/laughs", "/map", "/damaged", "/none", "/deep", "/deep-map", "/whole");
    assertThat(reason(job, "/deep")).isEqualTo("The feed is damaged and cannot be read.");
    assertThat(reason(job, "/deep-map")).isEqualTo("It is a site map that names no addresses.");
    assertThat(reason(job, "/whole")).isEqualTo("The feed is damaged and cannot be read.");
    assertThat(reason(job, "/laughs"))
        .isEqualTo("It is a feed that declares a document type; such are not read.");
    assertThat(reason(job, "/map"))
        .isEqualTo("It is a site map that declares a document type; such are not read.");
    assertThat(reason(job, "/damaged")).isEqualTo("The feed is damaged and cannot be read.");
    assertThat(reason(job, "/none")).isEqualTo("It is a feed that names no addresses.");
    assertThat(site.asked("/stolen")).isZero();
  }

  @Test
  void leavesOutWhatIsTooMuchForOneJob() throws InterruptedException {
    StringBuilder list = new StringBuilder();
    for (int i = 0; i < 110; i++) {
      list.append(site.address("/p" + i)).append('\n');
    }
    site.on("/urls.txt", "text/plain", list.toString());
    Job job = fetch("/urls.txt");
    assertThat(job.pagesFound()).isEqualTo(100);
    assertThat(reason(job, "/urls.txt"))
        .isEqualTo("11 addresses were left out, because one job fetches at most 100.");
  }

  private static void drip(OutputStream out, com.sun.net.httpserver.HttpExchange exchange)
      throws IOException {
    exchange.sendResponseHeaders(200, 0);
    while (true) {
      out.write('a');
      out.flush();
      pause(200);
    }
  }

  private static void pause(int millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static byte[] zipped(byte[] content) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
      zip.write(content);
    }
    return out.toByteArray();
  }
}

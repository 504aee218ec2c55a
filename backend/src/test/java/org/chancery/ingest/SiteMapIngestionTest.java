package org.chancery.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import org.chancery.article.Article;
import org.chancery.search.Hit;
import org.junit.jupiter.api.Test;

/** Site maps and their indexes lead to pages. */
class SiteMapIngestionTest extends WebIngestionSetup {

  private static final String MAP =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
        xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">%s</urlset>\
      """;

  @Test
  void readsIndexesAndZippedMapsWithTheDatesOfNews() throws IOException, InterruptedException {
    site.article("/one", "One")
        .article("/two", "Two")
        .article("/three", "Three")
        .article("/page", "P");
    site.on(
        "/index.xml",
        "application/xml",
        """
        <sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
        <sitemap><loc>{site}/news.xml</loc></sitemap><sitemap><loc>{site}/old.xml.gz</loc></sitemap>
        <sitemap><loc>{site}/index2.xml</loc></sitemap><sitemap><loc>{site}/page</loc></sitemap>
        </sitemapindex>\
        """);
    site.on(
        "/index2.xml",
        "application/xml",
        """
        <sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
        <sitemap><loc>{site}/news.xml</loc></sitemap></sitemapindex>\
        """);
    site.on(
        "/news.xml",
        "text/xml",
        MAP.formatted(news("one", "2025-03-01T23:30:00-05:00") + news("two", "2025-03-02")));
    site.on(
        "/old.xml.gz",
        "application/gzip",
        zipped(MAP.formatted("<url><loc>" + site.address("/three") + "</loc></url>")));
    Job job = fetch("/index.xml");
    assertThat(job.counts().indexed()).isEqualTo(3);
    assertThat(reason(job, "/page")).startsWith("It is a page, which");
    assertThat(reason(job, "/index2.xml")).startsWith("It is an index of site maps, which");
    assertThat(dates())
        .containsEntry("One", "2025-03-01T23:30-05:00 news-sitemap")
        .containsEntry("Two", "2025-03-02 news-sitemap")
        .containsEntry("Three", "none");
  }

  @Test
  void saysWhatIsWrongWithASiteMap() throws InterruptedException {
    site.on("/map.xml", "text/xml", MAP.formatted(""));
    site.on("/damaged.xml.gz", "application/gzip", new byte[] {0x1f, (byte) 0x8b, 8, 0, 0, 0});
    Job job = fetch("/map.xml", "/damaged.xml.gz");
    assertThat(reason(job, "/map.xml")).isEqualTo("It is a site map that names no addresses.");
    assertThat(reason(job, "/damaged.xml.gz")).startsWith("Its gzip compression ends too early.");
  }

  private static String news(String name, String date) {
    return """
    <url><loc>{site}/%s</loc><news:news><news:publication><news:name>P</news:name>
    <news:language>en</news:language></news:publication>
    <news:publication_date>%s</news:publication_date><news:title>%s</news:title></news:news></url>\
    """
        .formatted(name, date, name);
  }

  private Map<String, String> dates() {
    Map<String, String> dates = new TreeMap<>();
    for (Hit hit : all()) {
      Article article = index.articles().find(hit.id()).orElseThrow();
      dates.put(
          article.title(),
          article.published() == null
              ? "none"
              : Objects.requireNonNull(article.published()).date()
                  + " "
                  + article.published().rule());
    }
    return dates;
  }

  private static byte[] zipped(String content) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
      zip.write(content.getBytes(UTF_8));
    }
    return out.toByteArray();
  }
}

package org.chancery.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.chancery.article.Dated;
import org.chancery.extract.Extraction.Extracted;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublishedDateTest {

  private static final String HEADLINE = "<h1>Harbour talks to resume in spring</h1>";

  @ParameterizedTest(name = "{1}: {0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"datePublished\":\"2024-03-01T08:15:00+09:00\"}</script>|2024-03-01T08:15+09:00|json-ld",
        "<script type=application/ld+json>{\"@graph\":[{\"@type\":\"Person\"},{\"@type\":[\"Article\"],\"datePublished\":\"2024-03-01\",}]}</script>|2024-03-01|json-ld",
        "<meta property=article:published_time content=2024-03-01T23:59:00Z>|2024-03-01T23:59Z|meta",
        "<meta name=pubdate content='Fri, 01 Mar 2024 10:00:00 +0100'>|2024-03-01T10:00+01:00|meta",
        "<meta name=date content='2024-03-01 18:30:00'>|2024-03-01|meta",
        "<meta name=date content=2024-10>|2024-10|meta",
        "<meta name=citation_publication_date content='2024 Mar 1'>|2024-03-01|meta",
        "<meta property=article:modified_time content=2024-03-05T10:00:00Z>|2024-03-05T10:00Z|modified",
      })
  void readsWhatThePageDeclares(String head, String date, String rule) {
    Dated published = published(Documents.page(head, HEADLINE + Documents.PROSE));

    assertThat(published.date()).isEqualTo(date);
    assertThat(published.rule()).isEqualTo(rule);
  }

  @ParameterizedTest(name = "{1}: {0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "<p itemprop=datePublished content=2024-03-01>yesterday</p>|2024-03-01|itemprop",
        "<p><time datetime=2024-03-01T07:00:00+02:00>Friday</time></p>|2024-03-01T07:00+02:00|time-element",
        "<p class=pub-date>1 March 2024</p>|2024-03-01|byline",
        "<p class=date>1 March 2024. Updated: 4 March 2024</p>|2024-03-01|byline",
        "<p class=tarih>01.03.2024 - Güncelleme : 04.03.2024</p>|2024-03-01|byline",
        "<relative-time datetime=2024-03-01T12:10:00+01:00>last month</relative-time>|2024-03-01T12:10+01:00|time-element",
        "<p>Updated 4 March 2024</p>|2024-03-04|modified",
        "<p>Karr, 1 March 2024</p>|2024-03-01|above-text",
        "<p>March 1st, 2024 · 4 min read</p>|2024-03-01|above-text",
        "<p>Freitag, 1. März 2024</p>|2024-03-01|above-text",
        "<p>1er mars 2024</p>|2024-03-01|above-text",
        "<p>1 марта 2024 г.</p>|2024-03-01|above-text",
        "<p>2024年3月1日</p>|2024-03-01|above-text",
        "<p>13/03/2024</p>|2024-03-13|above-text",
        "<p>03/13/2024</p>|2024-03-13|above-text",
        "<p>03/04/2024</p>|2024|above-text",
      })
  void readsWhatStandsBelowTheHeadline(String line, String date, String rule) {
    Dated published = published(Documents.page("", HEADLINE + line + Documents.PROSE));

    assertThat(published.date()).isEqualTo(date);
    assertThat(published.rule()).isEqualTo(rule);
  }

  @ParameterizedTest
  @CsvSource({
    "https://www.capitalledger.example/a, 2024-03-04",
    "https://www.meridianpost.example/a, 2024-04-03"
  })
  void readsDayAndMonthInTheOrderOfTheOutletsCountry(String url, String date) {
    String page = Documents.page("", HEADLINE + "<p>03/04/2024</p>" + Documents.PROSE);

    Dated published =
        Documents.extract(Documents.fetched(url, page, "2024-05-01T00:00:00Z")).published();

    assertThat(Objects.requireNonNull(published).date()).isEqualTo(date);
  }

  @ParameterizedTest
  @CsvSource({
    "https://site.example/2024/03/01/talks, 2024-03-01",
    "https://site.example/news/talks-20240301.html, 2024-03-01",
    "https://site.example/2024/mar/01/talks, 2024-03-01",
    "https://site.example/2024/03/talks, 2024-03"
  })
  void readsTheAddress(String url, String date) {
    String page = Documents.page("", HEADLINE + Documents.PROSE);

    Dated published =
        Documents.extract(Documents.fetched(url, page, "2024-05-01T00:00:00Z")).published();

    assertThat(Objects.requireNonNull(published).date()).isEqualTo(date);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<div class=date>Friday, 05 January 2024 08:40 GMT</div><h1>Harbour talks</h1>",
        "<div class=date>Friday, March 1, 2024</div><p>News<p>World<p>Sport<p>Weather<h1>Harbour talks</h1>",
        "<h1>Harbour talks</h1><footer>© 2024 The Site</footer>",
        "<h1>Harbour talks</h1><aside><time datetime=2024-01-05>5 January</time> Another story</aside>",
        "<h1>Harbour talks</h1><div class=related-stories><time datetime=2024-01-05>5 January</time></div>",
        "<h1>Harbour talks</h1><p>2 hours ago</p>",
        "<meta name=date content=9999-12-31><h1>Harbour talks</h1>",
        "<meta name=date content=1970-01-01><h1>Harbour talks</h1>",
        "<meta name=date content=2024-13-45><h1>Harbour talks</h1>",
      })
  void ratherKnowsNothingThanInvents(String start) {
    assertThat(Documents.extract(Documents.page("", start + Documents.PROSE)).published()).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "none",
      value = {
        "<meta name=date content=9999-12-31>|none|The date of publication, 9999-12-31, lies ahead and was left out.",
        "<meta name=date content=2024-03-09>|none|The date of publication, 2024-03-09, lies ahead and was left out.",
        "<meta name=date content=1970-01-01>|none|The date of publication, 1970-01-01, is before any web page; it was left out.",
        "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"datePublished\":\"2203-03-01\"}</script><meta name=date content=2024-02-01>|2024-02-01|The date of publication, 2203-03-01, lies ahead and was left out.",
        "<meta name=date content=2024-02-01><p class=date>1 March 2203</p>|2024-02-01|none",
        "<p class=date>1 March 1890</p>|none|none",
      })
  void saysWhatItLeavesOut(String start, @Nullable String date, @Nullable String doubt) {
    String page = Documents.page(start, HEADLINE + Documents.PROSE);
    Extracted article =
        Documents.extract(
            Documents.fetched("https://site.example/a", page, "2024-03-01T12:00:00Z"));

    assertThat(article.published() == null ? null : article.published().date()).isEqualTo(date);
    assertThat(article.doubt()).isEqualTo(doubt);
  }

  @ParameterizedTest
  @CsvSource({
    "2 hours ago, 2024-03-01",
    "yesterday, 2024-02-29",
    "3 days ago, 2024-02-27",
    "2 months ago, 2024-01"
  })
  void countsRelativeDatesFromWhenThePageWasFetched(String ago, String date) {
    String page = Documents.page("", HEADLINE + "<p>" + ago + "</p>" + Documents.PROSE);

    Dated published =
        Documents.extract(Documents.fetched("https://site.example/a", page, "2024-03-01T12:00:00Z"))
            .published();

    assertThat(Objects.requireNonNull(published).date()).isEqualTo(date);
  }

  @Test
  void showsTheSameInstantWithTheOutletsOwnOffset() {
    String head =
        """
        <script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2024-03-01T23:30:00Z"}</script>
        <meta property="article:published_time" content="2024-03-02T08:30:00+09:00">
        """;

    assertThat(published(Documents.page(head, HEADLINE + Documents.PROSE)).date())
        .isEqualTo("2024-03-02T08:30+09:00");
  }

  @Test
  void readsTheFooterOfAnArticle() {
    String footer = "<footer class=post-footer><time datetime=2024-03-01>1 March</time></footer>";
    Dated published =
        published(
            Documents.page("", "<article>" + HEADLINE + Documents.PROSE + footer + "</article>"));

    assertThat(published.date()).isEqualTo("2024-03-01");
    assertThat(
            Documents.extract(Documents.page("", HEADLINE + Documents.PROSE + footer)).published())
        .isNull();
  }

  @Test
  void takesAnUpdateThatThePageNotesBelow() {
    String note = "<div>The office in Karr answers letters.</div><p>Last updated: 4 March 2024</p>";
    Dated modified = published(Documents.page("", HEADLINE + Documents.PROSE.repeat(2) + note));

    assertThat(modified.date()).isEqualTo("2024-03-04");
    assertThat(modified.rule()).isEqualTo("modified");
  }

  @ParameterizedTest(name = "{0} {1} {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "2024-06-20T08:00:00Z|2024-06-20T08:00:00Z|<p>1 March 2024</p>|2024-03-01",
        "2024-06-20T08:00:00Z|2024-06-20T08:00:00Z|<p>20 June 2024</p><p>1 March 2024</p>|2024-06-20T08:00Z",
        "2024-06-20T08:00:00Z|2024-06-20T08:00:00Z|<p>1 March 2024</p><time datetime=2024-06-20>June</time>|2024-06-20T08:00Z",
        "2024-06-20T08:00:00Z|2024-06-20T08:00:00Z|<p>The port in Karr on 1 March 2024</p>|2024-06-20T08:00Z",
        "2024-06-20T08:00:00Z|2024-06-25T08:00:00Z|<p>1 March 2024</p>|2024-06-20T08:00Z",
      })
  void prefersWhatIsPrintedToTheDayOfTheLastBuild(
      String published, String modified, String line, String date) {
    String head =
        "<meta property=article:published_time content=%s><meta property=article:modified_time content=%s>"
            .formatted(published, modified);

    assertThat(published(Documents.page(head, HEADLINE + line + Documents.PROSE)).date())
        .isEqualTo(date);
  }

  @Test
  void trustsAnUpdateLessThanAnyPublication() {
    String head = "<meta property=article:modified_time content=2024-03-05T10:00:00Z>";
    Dated modified = published(Documents.page(head, HEADLINE + Documents.PROSE));
    Dated below =
        published(Documents.page(head, HEADLINE + "<p>1 March 2024</p>" + Documents.PROSE));

    assertThat(modified.confidence()).isLessThan(0.5);
    assertThat(below.date()).isEqualTo("2024-03-01");
  }

  @Test
  void prefersTheDateBesideTheHeadline() {
    String shelf = "<div class=shelf><p class=date>9 March 2024</p></div><p>News<p>World<p>Sport";
    Dated beside =
        published(
            Documents.page("", shelf + HEADLINE + "<p class=date>1 March 2024" + Documents.PROSE));

    assertThat(beside.date()).isEqualTo("2024-03-01");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<div>Posted on</div><div>1 March 2024</div>",
        "<p>The report that the office in Karr published on 21 June 2017 was not used.</p><p>Posted on 1 March 2024</p>",
      })
  void readsALabelBelowTheText(String below) {
    Dated labelled =
        published(
            Documents.page("", "<article>" + HEADLINE + Documents.PROSE + below + "</article>"));

    assertThat(labelled.date()).isEqualTo("2024-03-01");
    assertThat(labelled.rule()).isEqualTo("labelled");
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "2024-03-02T01:10:20Z|March 1, 2024, 7:10 p.m.|2024-03-01T19:10:20-06:00",
        "2024-02-29T23:40:00Z|1 March 2024 08:40|2024-03-01T08:40+09:00",
        "2024-03-01T12:10:00Z|1 March 2024, 12:10|2024-03-01T12:10Z",
        "2024-03-01T12:10:00Z|1 March 2024, 1:10|2024-03-01T12:10Z",
        "2024-03-01T12:10:00Z|1 March 2024, 12:47|2024-03-01T12:10Z",
        "2024-03-01T12:10:00Z|1 March 2024|2024-03-01T12:10Z",
      })
  void tellsTheOffsetByThePrintedTime(String declared, String printed, String date) {
    String head = "<meta property=article:published_time content=" + declared + ">";
    String page = Documents.page(head, HEADLINE + "<p>" + printed + "</p>" + Documents.PROSE);

    assertThat(published(page).date()).isEqualTo(date);
  }

  private static Dated published(String page) {
    return Objects.requireNonNull(Documents.extract(page).published());
  }
}

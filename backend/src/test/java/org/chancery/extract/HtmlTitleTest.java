package org.chancery.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlTitleTest {

  @ParameterizedTest(name = "{2}: {0} {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "<title>Harbour talks resume - The Site</title><meta property=og:site_name content='The Site'>|<p>|Harbour talks resume",
        "<title>The Site: News</title>|<h1>Harbour talks to resume in spring</h1>|Harbour talks to resume in spring",
        "<title>Harbour talks to resume in spring — World — The Site</title>|<h1>The Site</h1><h1>Harbour talks to resume in spring</h1>|Harbour talks to resume in spring",
        "<meta property=og:title content='Harbour talks to resume…'>|<h1>Harbour talks to resume in spring</h1>|Harbour talks to resume in spring",
        "<meta property=og:title content='Talks to resume in spring'>|<h1><span>At sea:</span> Talks to resume in spring</h1>|Talks to resume in spring",
        "<meta property=og:title content='Opinion ~ Talks to resume in spring'><title>Talks to resume in spring - The Site</title>|<h1>Talks to resume in spring</h1>|Talks to resume in spring",
        "<meta property=og:title content='Harbour row: Talks to resume in spring'>|<h1><span class=overline>At sea</span> Talks to resume in spring</h1>|Talks to resume in spring",
        "<meta property=og:title content='Talks to resume in spring'><title>At sea: Talks to resume in spring - The Site</title><script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\"At sea: Talks to resume in spring\"}</script>|<h1>At sea: Talks to resume in spring</h1>|At sea: Talks to resume in spring",
        "<meta property=og:title content='Boats may leave again'><title>Karr harbour talks 2024: what we know</title>|<h1>Karr harbour talks 2024: what we know</h1><h2><span>After a month:</span> <span>Boats may leave again</span></h2>|Boats may leave again",
        "<meta property=og:title content='Boats may leave again'><title>Karr harbour talks 2024: what we know</title>|<h1>Karr harbour talks 2024: what we know</h1><h2><a href=/a>Boats may leave again</a></h2>|Karr harbour talks 2024: what we know",
        "<title>Harbour talks: what we know - The Site</title><script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\"Harbour talks: what we know\",\"publisher\":{\"name\":\"The Site\"}}</script>|<h1>Boats leave port +++ Minister arrives</h1>|Harbour talks: what we know",
        "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\"Harbour &amp; river talks\"}</script>|<p>|Harbour & river talks",
        "<title>Row over &lt;script&gt;alert(1)&lt;/script&gt; tags</title>|<p>|Row over <script>alert(1)</script> tags",
      })
  void choosesTheHeadline(String head, String start, String title) {
    assertThat(Documents.extract(Documents.page(head, start + Documents.PROSE)).title())
        .isEqualTo(title);
  }

  @Test
  void keepsAHyphenatedHeadlineWhole() {
    String head = "<title>North-South talks - what comes next for the harbour</title>";

    assertThat(Documents.extract(Documents.page(head, Documents.PROSE)).title())
        .isEqualTo("North-South talks - what comes next for the harbour");
  }

  @Test
  void beginsWithTheTextWhereThereIsNoHeadline() {
    assertThat(Documents.extract(Documents.page("", Documents.PROSE)).title())
        .startsWith("The harbour minister said")
        .endsWith("…");
  }
}

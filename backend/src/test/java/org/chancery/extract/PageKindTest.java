package org.chancery.extract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.chancery.extract.Extraction.Extracted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages that are not simply an article. */
class PageKindTest {

  private static final String COMMENTS =
      """
      <div id=comments>
      <div class=comment><p>I have lived in this harbour for sixty years, and nobody ever asked me anything, as usual.</p></div>
      <div class=comment><p>The minister should come here and see for himself, instead of talking about it all day.</p></div>
      <div class=comment><p>My brother was on one of those boats, and he says that it was nothing like that.</p></div>
      </div>
      """;

  @Test
  void saysThatAPageOnlyShowsOthersInFrames() {
    assertThat(
            Documents.reject(
                "<html><frameset><frame src=a><noframes>Your browser shows no frames.</noframes></frameset></html>"
                    .getBytes(UTF_8)))
        .isEqualTo(
            "The page only shows other pages in frames; give the addresses of those pages instead.");
    assertThat(
            Documents.reject(
                Documents.page("<title>Talks</title>", "<iframe src=article.html></iframe>")
                    .getBytes(UTF_8)))
        .startsWith("The page only shows other pages in frames");
  }

  @Test
  void rejectsAPageOfCommentsAlone() {
    assertThat(
            Documents.reject(
                Documents.page("<title>Comments: Harbour talks</title>", COMMENTS).getBytes(UTF_8)))
        .isEqualTo("The page holds readers' comments and no article.");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "<title>Just a moment...</title>|<h1>telm.example</h1><p>telm.example needs to review the security of your connection before proceeding.|The site sent a check for robots or a refusal and no article; save the page with a browser.",
        "<title>Access Denied</title>|<h1>Access Denied</h1>You don't have permission to access this page on this server.|The site sent a check for robots or a refusal and no article; save the page with a browser.",
        "<title>Page not found - Telm Post</title>|<h1>Sorry</h1><p>The page that you are looking for could not be found. It may have been moved or removed.|The page says that there is no such page; check its address.",
        "<title>Telm Post</title>|<h1>404: Not Found</h1>|The page says that there is no such page; check its address.",
        "<title>Harbour talks - Telm Post</title>|<h1>We value your privacy</h1><p>We and our 842 partners store personal data on your device, like browsing data or unique identifiers.|The page asks for consent to cookies and shows no text of the article.",
      })
  void rejectsWhatAServerSendsInTheArticlesPlace(String head, String body, String reason) {
    String site = "<meta property=og:site_name content='Telm Post'>";

    assertThat(Documents.reject(Documents.page(site + head, body).getBytes(UTF_8)))
        .isEqualTo(reason);
  }

  @Test
  void takesAnArticleUnderTheTitleOfANotice() {
    String page = Documents.page("<title>Access Denied</title>", Documents.PROSE.repeat(3));

    assertThat(Documents.extract(page).title()).isEqualTo("Access Denied");
  }

  @Test
  void rejectsAPaywallWithoutText() {
    String page =
        Documents.page(
            "<title>Harbour talks to resume - Telm Post</title>",
            "<h1>Harbour talks to resume</h1><div class=wall><p>This article is for subscribers only.</p>"
                + "<p>Already a subscriber? Sign in</p><p>Sign in to continue reading</p></div>");

    assertThat(Documents.reject(page.getBytes(UTF_8)))
        .isEqualTo("The page asks to subscribe or sign in and shows no text of the article.");
  }

  @Test
  void takesWhatAPaywallShows() {
    String page =
        Documents.page(
            "<title>Harbour talks to resume</title>",
            "<h1>Harbour talks to resume</h1><div class=article-body>"
                + Documents.PROSE
                + "<div class=wall><p>To continue reading, subscribe now.</p>"
                + "<p>Already a subscriber? Sign in</p></div></div>");

    assertThat(Documents.extract(page).body())
        .startsWith("The harbour minister")
        .endsWith("agreed to publish.");
  }

  @Test
  void readsAnAcceleratedPage() {
    String page =
        "<!doctype html><html ⚡ lang=en><head><link rel=canonical href=https://telm.example/2024/05/06/talks.html>"
            + "<title>Harbour talks to resume</title></head><body><amp-sidebar><ul><li><a href=/>Home</a></li></ul></amp-sidebar>"
            + "<amp-consent><p>We and our partners use cookies, as everybody does, to make this better.</p></amp-consent>"
            + "<article><h1>Harbour talks to resume</h1><amp-img alt='The harbour' src=a.png></amp-img>"
            + Documents.PROSE
            + "<amp-ad><p>Buy the best boats of the bay, which are on offer only today.</p></amp-ad></article></body></html>";

    Extracted article = Documents.extract(page);

    assertThat(article.url()).isEqualTo("https://telm.example/2024/05/06/talks.html");
    assertThat(article.body())
        .startsWith("The harbour minister")
        .endsWith("agreed to publish.")
        .doesNotContain("cookies");
  }

  @Test
  void readsAPageForPrint() {
    String page =
        "<html><head><title>Telm Post - Harbour talks to resume</title><meta name=robots content=noindex></head>"
            + "<body onload='window.print()'><p><b>Harbour talks to resume</b></p><p>Telm Post, 6 May 2024</p>"
            + Documents.PROSE
            + "<p>Printed from: https://telm.example/news/talks.html</p><p>© 2024 Telm Post</p></body></html>";

    Extracted article = Documents.extract(page);

    assertThat(article.published().date()).isEqualTo("2024-05-06");
    assertThat(article.body()).startsWith("The harbour minister").endsWith("agreed to publish.");
  }

  @Test
  void readsALiveBlogWithAllItsEntries() {
    StringBuilder entries = new StringBuilder();
    for (int i = 0; i < 6; i++) {
      entries.append(
          "<div class=live-entry><time datetime=2024-05-06T1%d:00+02:00>1%d:00</time><h3>Entry %d</h3><p>At %d o'clock the delegations met again, and the minister said that progress had been made.</p></div>"
              .formatted(i, i, i, i));
    }
    String page =
        Documents.page(
            "<title>Harbour talks live</title><script type=application/ld+json>{\"@type\":\"LiveBlogPosting\",\"headline\":\"Harbour talks live\",\"datePublished\":\"2024-05-06T08:00:00+02:00\"}</script>",
            "<article><h1>Harbour talks live</h1><div class=live-blog>"
                + entries
                + "</div></article>");

    Extracted article = Documents.extract(page);

    assertThat(article.published().date()).isEqualTo("2024-05-06T08:00+02:00");
    assertThat(article.body()).contains("At 0 o'clock", "At 5 o'clock");
  }

  @Test
  void readsWhatAGallerySaysOfItsPictures() {
    StringBuilder slides = new StringBuilder();
    for (int i = 1; i < 6; i++) {
      slides.append(
          "<figure class=slide><img src=a.png><figcaption>Boat number %d leaves the harbour on Monday, watched by the minister.</figcaption></figure>"
              .formatted(i));
    }
    String page =
        Documents.page(
            "<title>Boats leave the harbour</title>",
            "<article><h1>Boats leave the harbour</h1><div class=gallery>"
                + slides
                + "</div></article>");

    assertThat(Documents.extract(page).body()).contains("Boat number 1", "Boat number 5");
  }
}

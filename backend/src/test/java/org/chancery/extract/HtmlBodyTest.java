package org.chancery.extract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlBodyTest {

  private static final String BODY =
      Documents.extract(Documents.page("", "<article>" + Documents.PROSE + "</article>")).body();

  @Test
  void partsParagraphsByBlankLines() {
    assertThat(BODY.split("\n\n")).hasSize(3);
    assertThat(BODY).doesNotContain("  ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<nav><a href=/>Home</a><a href=/world>World</a></nav>",
        "<aside><p>Sign up for the evening letter, which brings you all the news of the day, every day.</p></aside>",
        "<div class=related-articles><p>Another story about something else, which readers liked, is told here.</p></div>",
        "<ul><li><a href=/a>Storm over the bay</a></li><li><a href=/b>Goalkeeper leaves</a></li></ul>",
        "<figure><img src=a.png><figcaption>The harbour on Monday, seen from the hill. Photo: A. Person</figcaption></figure>",
        "<div class=share-bar><a href=#>Facebook</a><a href=#>Telegram</a></div>",
        "<p>Read more: Storm over the bay</p>",
        "<div class=author-bio><p>Jo Writer covers harbours, rivers, lakes and the sea. She lives in Karr.</p></div>",
        "<div id=comments><p>Reader one: I was there on Monday, and I did not see a single boat, to be honest.</p></div>",
        "<div class=cookie-notice><p>We use cookies, as everybody does, to make this site a better place for you.</p></div>",
        "<div style='display:none'><p>This sentence, which nobody can see, is here for machines that read pages.</p></div>",
        "<p class=byline>By Jo Writer</p>",
        "<h3>More on this story</h3>",
        "<div class=q7><picture><img src=a.png></picture><div class=q8>The harbour, seen from the hill</div></div>",
        "<p><img src=a.png><br><em>From left: Jo Writer, Al Baker, and Vi Carter</em></p>",
        "<div><a href=/a><img src=a.png></a><span>The new pier, of which the town is proud.</span></div>",
        "<div><img src=a.png alt='A crane on the pier, which is to go.'></div><p>A crane on the pier, which is to go.</p>",
        "<article class=q9><div>Storms</div><h3><a href=/b>Sea rises over the bay</a></h3></article>",
      })
  void dropsWhatIsNotTheArticle(String furniture) {
    String page =
        Documents.page(
            "<title>Harbour talks to resume</title>",
            "<article><h1>Harbour talks to resume</h1>"
                + Documents.PROSE
                + furniture
                + "</article>");

    assertThat(Documents.extract(page).body()).isEqualTo(BODY);
  }

  @Test
  void keepsHeadingsListsAndQuotesOfTheText() {
    String page =
        Documents.page(
            "",
            "<div class=article-body>"
                + Documents.PROSE
                + "<h2>What was agreed</h2><ul><li>A joint office in Telm.</li><li>An hourly report.</li></ul>"
                + "<blockquote><p>We have chosen rules over rams, and we shall see, said the minister.</p></blockquote></div>");

    assertThat(Documents.extract(page).body())
        .contains(
            "\n\nWhat was agreed\n\n- A joint office in Telm.\n- An hourly report.\n\nWe have");
  }

  @Test
  void keepsWhatStandsBesidePicturesInAListOfThings() {
    StringBuilder things = new StringBuilder();
    for (int i = 1; i <= 6; i++) {
      things.append(
          "<div><img src=%1$d.png><div>Thing %1$d is the one that we liked, and this is why we did. It opens at noon, as we found out, and shuts when it rains.</div></div>"
              .formatted(i));
    }
    assertThat(
            Documents.extract(
                    Documents.page("", "<article>" + Documents.PROSE + things + "</article>"))
                .body())
        .contains("Thing 1 is the one", "Thing 6 is the one");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div>The talks of the ministers with <span><a class=tag-link href=/o>Norland</a></span> went on till midnight, two people said.</div>",
        "<div>The talks of the ministers with <a class=related href=/o>Norland</a> went on till midnight, two people said.</div>",
        "<p>The talks of the ministers with <button class=tooltip>Norland</button> went on till midnight, two people said.</p>",
      })
  void keepsNamesInsideSentencesWhateverTheirClass(String sentence) {
    String page = Documents.page("", "<article>" + Documents.PROSE + sentence + "</article>");
    assertThat(Documents.extract(page).body()).contains("ministers with Norland went on");
  }

  @Test
  void keepsAParagraphAfterAPicture() {
    String page =
        Documents.page(
            "",
            "<article><div><img src=a.png><div>The talks went on till midnight, two people said.</div>"
                + Documents.PROSE
                + "</div></article>");
    assertThat(Documents.extract(page).body()).startsWith("The talks went on");
  }

  @Test
  void undoesARuleThatWouldTakeTheArticle() {
    String page = Documents.page("", "<div class=paywall-promo>" + Documents.PROSE + "</div>");

    assertThat(Documents.extract(page).body()).isEqualTo(BODY);
  }

  @Test
  void undoesARuleThatWouldTakeTheArticlePieceByPiece() {
    String page =
        Documents.page(
            "",
            Documents.PROSE.replace("<p>", "<div class=widget><p>").replace("</p>", "</p></div>"));

    assertThat(Documents.extract(page).body()).isEqualTo(BODY);
  }

  @Test
  void dropsCommentsEvenWhereTheyAreLongerThanTheArticle() {
    String comment =
        "<p>I have lived in this harbour for sixty years, and nobody ever asked me anything, as usual.</p>";
    String page =
        Documents.page(
            "",
            "<main>"
                + Documents.PROSE
                + "<div id=comments>"
                + comment.repeat(12)
                + "</div></main>");

    assertThat(Documents.extract(page).body()).isEqualTo(BODY);
  }

  @Test
  void takesTheDeclaredTextWhereThePageShowsOnlyAStub() {
    String head =
        "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"articleBody\":\""
            + "The talks will resume in spring, and boats may leave port. ".repeat(9)
            + "\"}</script>";

    assertThat(Documents.extract(Documents.page(head, "<p>Subscribers read on.</p>")).body())
        .startsWith("The talks will resume")
        .hasSizeGreaterThan(400);
  }

  @Test
  void takesTheUpdatesOfALiveBlogThatThePageDoesNotShow() throws IOException {
    try (InputStream page = HtmlBodyTest.class.getResourceAsStream("live-blog.html")) {
      String html = new String(Objects.requireNonNull(page).readAllBytes(), UTF_8);
      assertThat(Documents.extract(html).body())
          .isEqualTo(
              """
              Ministers leave without a signature

              The two ministers left the hall a little after six and shook hands on the steps.

              Neither of them said when they would meet again.

              Lunch & a second session

              The delegations went back to the table after lunch, an hour later than was planned, and \
              asked the press to wait outside.

              Both delegations have arrived in Telm by train. The first session begins at nine, and it is \
              to last until noon.\
              """);
      assertThat(Documents.extract(html).title()).isEqualTo("Border talks in Telm: live");
    }
  }

  @Test
  void prefersTheUpdatesThatThePageShows() {
    String head =
        "<script type=application/ld+json>{\"@type\":\"LiveBlogPosting\",\"liveBlogUpdate\":"
            + "{\"headline\":\"Talks\",\"articleBody\":\"The talks went on until noon.\"}}</script>";
    assertThat(
            Documents.extract(Documents.page(head, "<article>" + Documents.PROSE + "</article>"))
                .body())
        .isEqualTo(BODY);
  }

  @Test
  void keepsLinkedNamesInsideSentences() {
    String page =
        Documents.page(
            "",
            Documents.PROSE
                + "<p>The envoy, <a class=tag href=/t>Jo Envoy</a>, will travel to Karr on Friday, officials said.</p>");

    assertThat(Documents.extract(page).body()).contains("The envoy, Jo Envoy, will travel");
  }
}

package org.chancery.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.chancery.extract.Extraction.Extracted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FurnitureTest {

  @Test
  void beginsBelowKickerSummaryCountAndDate() {
    String above =
        "<p>Fisheries</p><h1>Harbour talks to resume in spring</h1>"
            + "<p>Two delegations without a map have agreed to meet again, once the ice is gone.</p>"
            + "<span>435</span><p>By Jo Envoy</p><p>Feb. 3, 2023, 5:42 p.m. ET</p>";

    assertThat(body("<article>" + above + Documents.PROSE + "</article>"))
        .startsWith("The harbour minister said");
  }

  @Test
  void choosesTheContainerThatItsTestNameTells() {
    String page =
        "<article><div><p>Two delegations without a map have agreed, it is said, to meet again.</p></div>"
            + "<div data-testid=article-body>"
            + Documents.PROSE
            + "</div></article>";

    assertThat(body(page)).startsWith("The harbour minister said");
  }

  @Test
  void readsABodyThatIsPartedIntoSiblings() {
    String part = "<div class=story-body>" + Documents.PROSE + "</div>";
    String last =
        "<div class=story-body><p>Nobody fished, nobody sailed, and nobody sold a single net on Friday.</p></div>";

    assertThat(body("<main>" + part + last + "</main>"))
        .contains("The harbour minister said")
        .endsWith("on Friday.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "READ: Ferry line opens between the two capitals",
        "READ ALSO: Ferry line opens between the two capitals",
        "Read more: Ferry line opens between the two capitals",
        "Related: Ferry line opens between the two capitals",
        "Le puede interesar: La línea de ferris abre entre las dos capitales",
        "A version of this article appears in print on Feb. 4, Section A. Order Reprints | Subscribe",
        "Copy link KakaoTalk LinkedIn",
        "This article was supplied by Reuters."
      })
  void dropsWhatIsNoText(String line) {
    String page =
        "<article>" + Documents.PROSE + "<p>" + line + "</p><p>So it ended.</p></article>";

    assertThat(body(page)).doesNotContain(line).endsWith("So it ended.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Share this: a fishing ground", "Related parties met on Monday."})
  void keepsSentencesThatBeginLikeLabels(String line) {
    assertThat(ShareLine.matches(line)).isFalse();
    assertThat(CreditLine.matches(line)).isFalse();
  }

  @Test
  void creditsTheAgencyThatSuppliedTheText() {
    Extracted article =
        extract("<article>" + Documents.PROSE + "<p>This story was provided by Reuters.</p>");

    assertThat(article.agency()).isEqualTo("Reuters");
  }

  @Test
  void creditsNobodyForItsOwnText() {
    String head = "<link rel=canonical href='https://www.reuters.com/world/harbour-talks'>";
    String text = Documents.PROSE.replaceFirst("<p>", "<p>TELM, March 3 (Reuters) - ");

    Extracted article = Documents.extract(Documents.page(head, text));

    assertThat(article.outlet()).isNotNull();
    assertThat(article.agency()).isNull();
  }

  private static String body(String content) {
    return extract(content).body();
  }

  private static Extracted extract(String content) {
    return Documents.extract(Documents.page("", content));
  }
}

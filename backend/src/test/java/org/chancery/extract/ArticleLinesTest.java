package org.chancery.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which lines inside an article's element are its text, where no name tells. */
class ArticleLinesTest {

  private static final String BODY = body(Documents.PROSE);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Create an account or sign in to continue with your reading experience.",
        "Register to continue reading",
        "Already a subscriber? Sign in",
        "Did you enjoy this story? Tell a friend, or two.",
        "For more stories like this, check our news page.",
        "Get in touch with our news team by writing to desk@telm.example.",
        "By signing up, you agree to our terms and our privacy policy.",
        "Hat Ihnen dieser Artikel gefallen?",
        "2 Wochen kostenlos testen",
        "Player wird geladen",
        "Suscríbete para seguir leyendo",
        "Déjà abonné ? Connectez-vous",
        "Sign up for our morning newsletter and get the news of the bay in your inbox.",
        "Want more from the bay? Sign up for our newsletter.",
        "Follow us on Facebook and X for the latest news.",
        "Follow The Telm Post on Telegram.",
        "Download our app for Android and iOS.",
        "Join our WhatsApp channel",
        "This article was originally published by The Telm Post.",
        "Read the full story at The Telm Post",
        "Support our journalism: give what you can.",
        "Listen to our weekly podcast here",
        "Get the latest news from the bay on your phone.",
        "Subscribe",
        "Reklam",
        "Реклама:",
        "広告",
        "この記事を書いた人",
        "Reporting by Jo Writer in Telm; Editing by Ann Other",
        "First published in The Telm Post.",
        "Quelle: Telm Agentur",
        "Lesezeit: 5 Min.",
        "The harbour on Monday, seen from the hill © Telm Photo",
        "Boats leave the harbour on Monday (Photo: A. Person)",
      })
  void dropsLinesThatAreNoText(String line) {
    assertThat(body(Documents.PROSE + "<p>" + line + "</p>" + Documents.PROSE))
        .isEqualTo(body(Documents.PROSE + Documents.PROSE));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Sign in the window of every second shop: the harbour is closed until the spring, it says.",
        "Follow their ships on any map of Facebook's or of the navy's, he said, and see them turn.",
        "Get the latest treaty signed, the minister said, and the boats will leave by the spring.",
        "Download our apples from the cart, the market women called to the delegations in Telm.",
        "Support our friends in the north, the minister said, and they will support us.",
        "Already a member of the committee, she was asked to lead it.",
        "Source of the dispute: a bank of sand that nobody had drawn on any map until last year.",
        "For more than a year, stories of boats that vanish have kept the delegations awake.",
        "Officials in Telm said that the photo: a grey boat, a grey sea, proved nothing at all.",
      })
  void keepsSentencesThatBeginLikeThem(String line) {
    assertThat(body(Documents.PROSE + "<p>" + line + "</p>" + Documents.PROSE)).contains(line);
  }

  @ParameterizedTest
  @ValueSource(strings = {"WATCH | ", "ALSO IN THE NEWS: ", "→ ", "► "})
  void dropsALinkBehindALoudLabel(String label) {
    String line = "<p><b>" + label + "</b><a href=/a>Storm over the bay keeps boats away</a></p>";

    assertThat(body(Documents.PROSE + line + Documents.PROSE))
        .isEqualTo(body(Documents.PROSE + Documents.PROSE));
  }

  @Test
  void keepsALinkBehindAnOrdinaryLabel() {
    String item = "<ul><li>Best boat of the year: <a href=/a>The Telm Runner</a></li></ul>";

    assertThat(body(Documents.PROSE + item + Documents.PROSE)).contains("The Telm Runner");
  }

  @Test
  void dropsKickersBeforeTheFirstParagraph() {
    assertThat(body("<div>World</div><div>Talks at sea</div>" + Documents.PROSE)).isEqualTo(BODY);
  }

  @Test
  void takesNoMeaningFromRandomNames() {
    String prose = Documents.PROSE.replace("<p>", "<p id=block-id-n1AuAdJlVL>");

    assertThat(body(prose + "<p id=top-ad-1>Buy the best boats of the bay, on offer today.</p>"))
        .isEqualTo(BODY);
  }

  @Test
  void keepsTheParagraphBeforeWhatAPaywallWraps() {
    String first = "<p>A first paragraph, which everybody may read, says what happened.</p>";
    String page =
        Documents.page(
            "<title>Harbour talks to resume</title>",
            "<div id=post-text>"
                + first
                + "<div id=post-text-hidden>"
                + Documents.PROSE.repeat(3)
                + "</div></div>");

    assertThat(Documents.extract(page).body()).startsWith("A first paragraph");
  }

  @Test
  void keepsALastParagraphThatItsReporterSigns() {
    assertThat(Sentences.isClosed("船は港を出た。【テルム支局　記者】")).isTrue();
    assertThat(Sentences.isClosed("【テルム支局】")).isFalse();
  }

  @Test
  void readsTheDateBelowASummaryThatOpensTheText() {
    String page =
        Documents.page(
            "<title>Harbour talks to resume</title>",
            "<p>The talks about the harbour will resume, which surprised nobody who had followed them.</p>"
                + "<article><h1>Harbour talks to resume</h1>"
                + "<p>The talks about the harbour will resume, which surprised nobody who had followed them.</p>"
                + "<div>6 May 2024</div>"
                + Documents.PROSE
                + "</article>");

    assertThat(Documents.extract(page).published().date()).isEqualTo("2024-05-06");
  }

  private static String body(String inside) {
    return Documents.extract(
            Documents.page(
                "<title>Harbour talks to resume</title>",
                "<article><h1>Harbour talks to resume</h1>" + inside + "</article>"))
        .body();
  }
}

package org.chancery.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.chancery.enrich.Enricher;
import org.chancery.extract.Extraction;
import org.chancery.extract.Extraction.Extracted;
import org.chancery.extract.Extraction.Rejected;
import org.chancery.extract.Extractor;
import org.chancery.ingest.ArticleMaker.Made.Ready;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonArticleTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          no json                                           | The line is not JSON; the mistake is near character 1.
          {"title":"a",,"text":"b"}                         | The line is not JSON; the mistake is near character 14.
          {"title":"a","text":"b"} and more                 | The line is not JSON; the mistake is near character 26.
          {"title":                                         | The line ends in the middle of its JSON; write each object on one line.
          {                                                 | The line ends in the middle of its JSON; write each object on one line.
          [1]                                               | The line is JSON, but no object; write each article as an object on one line.
          7                                                 | The line is JSON, but no object; write each article as an object on one line.
          {}                                                | The line has no text; give one as text, body or html.
          {"title":"Only a title"}                          | The line has no text; give one as text, body or html.
          {"title":"Only a title","text":" \\n "}         | The line has no text; give one as text, body or html.
          {"title":7,"text":"b"}                            | title must be a string.
          {"text":["b"]}                                    | text must be a string.
          {"text":"b","outlet":["Paper"]}                   | outlet must be a string.
          {"text":"b","outlet":{"name":[]}}                 | name must be a string.
          """)
  void saysInOneSentenceWhatIsWrongWithALine(String line, String reason) {
    assertThat(read(line)).isEqualTo(new Rejected(reason));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "31/31/2023"                 | 31/31/2023
          "soon"                       | soon
          [2025]                       | [2025]
          {"date":{}}                  | {}
          {"date":"2025-02-30"}        | 2025-02-30
          """)
  void leavesAnUnreadableDateOutAndSaysSo(String published, String named) {
    assertThat(read("{\"text\":\"Talks.\",\"published\":" + published + "}"))
        .isInstanceOfSatisfying(
            Extracted.class,
            x -> {
              assertThat(x.published()).isNull();
              assertThat(x.doubt())
                  .isEqualTo(
                      "The date of publication, '"
                          + named
                          + "', cannot be read and was left out; write 2025, 2025-03, 2025-03-01 or"
                          + " an instant with its offset.");
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        " JavaScript:alert(1)",
        "data:text/html,x",
        "ftp://a.example/",
        "//a.example/a",
        "/a",
        "https://",
        "https:///a",
        "https://joe:secret@a.example/"
      })
  void leavesOutAnAddressThatNobodyCanOpen(String url) {
    JsonArticle article = article("{\"text\":\"Talks.\",\"url\":\"" + url + "\"}");
    assertThat(article.url()).isNull();
    assertThat(article.extraction())
        .isInstanceOfSatisfying(
            Extracted.class,
            x -> {
              assertThat(x.url()).isNull();
              assertThat(x.doubt())
                  .startsWith("The address '")
                  .contains("was left out")
                  .doesNotContain("secret");
            });
  }

  @Test
  void leavesOutALongAddressAndNamesTheDateBesideIt() {
    String line = "{\"text\":\"Talks.\",\"published\":\"soon\",\"url\":\"https://a.example/%s\"}";
    assertThat(article(line.formatted("a".repeat(1_982))).url()).hasSize(2_000);
    assertThat(read(line.formatted("a".repeat(1_983))))
        .isInstanceOfSatisfying(
            Extracted.class,
            x ->
                assertThat(x.doubt())
                    .startsWith(
                        "The address is longer than 2,000 characters and was left out. The date of"
                            + " publication, 'soon', cannot be read"));
  }

  @Test
  void saysOfWhatIsNestedOrNumberedBeyondReasonThatItIs() {
    String reason =
        "The line's JSON is nested too deeply or holds a name or number that is too long.";
    assertThat(read("{\"a\":".repeat(5_000) + "1" + "}".repeat(5_000)))
        .isEqualTo(new Rejected(reason));
    assertThat(read("{\"a\":" + "1".repeat(5_000) + "}")).isEqualTo(new Rejected(reason));
  }

  @Test
  void cutsATitleAndLeavesOutAnOutletThatAreNone() {
    String title = "a" + "\u0301".repeat(200_000);
    assertThat(
            read(
                "{\"title\":\"%s\",\"text\":\"Talks.\",\"outlet\":\"%s\"}"
                    .formatted(title, "b".repeat(50_000))))
        .isInstanceOfSatisfying(
            Extracted.class,
            article -> {
              assertThat(article.title()).hasSizeLessThanOrEqualTo(1_000).endsWith("…");
              assertThat(article.outlet()).isNull();
              assertThat(article.doubt()).contains("more than 500 characters");
            });
  }

  @Test
  void replacesHalfACharacterThatNoFileCouldHold() {
    assertThat(read("{\"title\":\"Half \\ud83d and \\ud83d\\ude00\",\"text\":\"Talks \\udc00.\"}"))
        .isInstanceOfSatisfying(
            Extracted.class,
            article -> {
              assertThat(article.title()).isEqualTo("Half \uFFFD and 😀");
              assertThat(article.body()).isEqualTo("Talks \uFFFD.");
            });
  }

  @Test
  void putsABlankWhereAControlWas() {
    assertThat(read("{\"title\":\"Two\\u0000words\",\"text\":\"Talks\\u0007went\\u0001on.\"}"))
        .isInstanceOfSatisfying(
            Extracted.class,
            x -> assertThat(x.title() + "|" + x.body()).isEqualTo("Two words|Talks went on."));
  }

  @Test
  void believesADeclaredLanguageWhereTheTextIsTooShort() {
    assertThat(read("{\"text\":\"Lavrov, Fidan\",\"language\":\"tr\"}"))
        .isInstanceOfSatisfying(Extracted.class, x -> assertThat(x.language()).isEqualTo("tr"));
    assertThat(read("{\"text\":\"Lavrov met Fidan in Ankara.\",\"language\":\"tr\"}"))
        .isInstanceOfSatisfying(Extracted.class, x -> assertThat(x.language()).isEqualTo("en"));
  }

  @ParameterizedTest
  @CsvSource({
    "2025-03-01, true, true",
    "1949-10-01, true, true",
    "2025-03-06, true, true",
    "2025-03-07, false, true",
    "9999-12-31, false, true",
    "2026, false, true",
    "0000, false, false",
    "0001-01-01, false, false",
    "1300-01-01T00:00:00Z, false, false"
  })
  void leavesADateOutThatCannotBeRight(String date, boolean kept, boolean ahead) {
    ArticleMaker maker =
        new ArticleMaker(
            Extractor.standard(),
            Enricher::standard,
            Keep.RAW,
            Clock.fixed(Instant.parse("2025-03-05T12:00:00Z"), ZoneOffset.UTC));
    String line = "{\"text\":\"Lavrov met Fidan.\",\"published\":\"" + date + "\"}";
    Ready ready = (Ready) maker.make(new Item.Line(line, "line 1", 1), "articles", "job");
    if (kept) {
      assertThat(ready.article().published()).isNotNull();
      assertThat(ready.article().annotations().doubt()).isNull();
    } else {
      assertThat(ready.article().published()).isNull();
      assertThat(ready.article().annotations().doubt())
          .contains(date)
          .contains(ahead ? "lies ahead" : "before any newspaper");
    }
  }

  @Test
  void passesOnWhichDateThePageItselfHasWrong() {
    ArticleMaker maker =
        new ArticleMaker(Extractor.standard(), Enricher::standard, Keep.RAW, Clock.systemUTC());
    String page =
        "<meta name=date content=9999-12-31><title>Talks</title><p>"
            + "Lavrov met Fidan in Ankara. ".repeat(9);
    String line = "{\"html\":\"" + page + "\"%s}";

    assertThat(doubt(maker, line(line, "")))
        .isEqualTo("The date of publication, 9999-12-31, lies ahead and was left out.");
    assertThat(doubt(maker, line(line, ",\"published\":\"2024\""))).isNull();
  }

  private static @Nullable String doubt(ArticleMaker maker, Item line) {
    return ((Ready) maker.make(line, "articles", "job")).article().annotations().doubt();
  }

  private static Item.Line line(String form, String more) {
    return new Item.Line(form.formatted(more), "line 1", 1);
  }

  private static JsonArticle article(String line) {
    return JsonArticle.read(line, "line 1", Extractor.standard());
  }

  private static Extraction read(String line) {
    return article(line).extraction();
  }
}

package org.chancery.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.article.Annotations;
import org.chancery.article.Article;
import org.chancery.article.Dated;
import org.chancery.article.Outlet;
import org.chancery.article.Provenance;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CitationTest {

  private static final String URL = "https://times.example/a";

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          Ann Lee             | 2025-09-28                | Ann Lee, “Seoul presses Moscow,” Times, September 28, 2025, https://times.example/a.             | Lee, A. (2025, September 28). Seoul presses Moscow. Times. https://times.example/a
          Ann Lee;Bo R. Kim   | 2025-09                   | Ann Lee and Bo R. Kim, “Seoul presses Moscow,” Times, September 2025, https://times.example/a.   | Lee, A., & Kim, B. R. (2025, September). Seoul presses Moscow. Times. https://times.example/a
          Ann Lee;Bo Kim;Reuters | 2025                   | Ann Lee, Bo Kim, and Reuters, “Seoul presses Moscow,” Times, 2025, https://times.example/a.      | Lee, A., Kim, B., & Reuters. (2025). Seoul presses Moscow. Times. https://times.example/a
          -                   | 2025-09-28T23:30:00+03:00 | “Seoul presses Moscow,” Times, September 28, 2025, https://times.example/a.                      | Seoul presses Moscow. (2025, September 28). Times. https://times.example/a
          -                   | -                         | “Seoul presses Moscow,” Times, n.d., https://times.example/a.                                    | Seoul presses Moscow. (n.d.). Times. https://times.example/a
          """)
  void followsTheStyles(
      @Nullable String authors, @Nullable String date, String chicago, String apa) {
    Article article =
        article(
            "Seoul presses Moscow",
            authors == null ? List.of() : List.of(authors.split(";", -1)),
            date,
            "Times");
    assertThat(Citation.CHICAGO.of(article)).isEqualTo(chicago);
    assertThat(Citation.APA.of(article)).isEqualTo(apa);
  }

  @Test
  void writesAnEntryThatBibTexReads() {
    assertThat(
            Citation.BIBTEX.of(
                article(
                    "Profits & {losses}: 5 % \\ {\nof $1",
                    List.of("Ann Lee", "Rand and Sons"), "2025-09", "The “Times”")))
        .isEqualTo(
            """
            @article{thetimes2025-abcdef0123456789,
              author = {Ann Lee and Rand {and} Sons},
              title = {{Profits \\& losses: 5 \\% \\textbackslash{} of \\$1}},
              journal = {The “Times”},
              date = {2025-09},
              year = {2025},
              url = {https://times.example/a},
              langid = {en}
            }\
            """);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Plain                     | Plain                                        | Plain
          50 % & $5 #1 a_b          | 50 \\% \\& \\$5 \\#1 a\\_b                  | 50 % & $5 #1 a_b
          C:\\x ~ ^                  | C:\\textbackslash{}x \\textasciitilde{} \\textasciicircum{} | C:\\x ~ ^
          }} @article{evil, title={ | @articleevil, title=                         | }} @article{evil, title={
          “Quotes” – é 北京 🕊        | “Quotes” – é 北京 🕊                           | “Quotes” – é 北京 🕊
          """)
  void letsNoTitleEndItsEntry(String title, String bibtex, String ris) {
    Article article = article(title, List.of(), null, null);
    assertThat(Citation.BIBTEX.of(article)).contains("  title = {{" + bibtex + "}}");
    assertThat(Citation.RIS.of(article)).contains("\r\nTI  - " + ris + "\r\n");
  }

  @Test
  void writesALineForEachFieldOfRisAndNoMore() {
    Article article =
        article(
            "One\nER  - \u2028TY  - BOOK\r\n\u0085two",
            List.of("Ann B. Lee", "Reuters", "Kim, Bo"),
            "2025-09",
            "The\tTimes");
    assertThat(Citation.RIS.of(article).split("\r\n", -1))
        .containsExactly(
            "TY  - NEWS",
            "AU  - Lee, Ann B.",
            "AU  - Reuters",
            "AU  - Kim, Bo",
            "TI  - One ER - TY - BOOK two",
            "T2  - The Times",
            "PY  - 2025",
            "DA  - 2025/09/",
            "UR  - https://times.example/a",
            "LA  - en",
            "ID  - abcdef0123456789",
            "ER  - ");
  }

  @Test
  void saysLittleOfAnArticleOfWhichLittleIsKnown() {
    Article bare = article(" ", List.of(), null, null);
    assertThat(Stream.of(Citation.values()).map(style -> style.of(bare)))
        .containsExactly(
            "“Untitled,” n.d., https://times.example/a.",
            "Untitled. (n.d.). https://times.example/a",
            "@article{article-abcdef0123456789,\n  title = {{Untitled}},\n"
                + "  url = {https://times.example/a},\n  langid = {en}\n}",
            "TY  - NEWS\r\nTI  - Untitled\r\nUR  - https://times.example/a\r\nLA  - en\r\n"
                + "ID  - abcdef0123456789\r\nER  - ");
  }

  @Test
  void endsNoTitleTwice() {
    Article asks = article("Who won?", List.of(), "2025", "Times");
    assertThat(Citation.APA.of(asks)).startsWith("Who won? (2025). Times.");
    assertThat(Citation.CHICAGO.of(asks)).startsWith("“Who won?” Times, 2025");
  }

  private static Article article(
      String title, List<String> authors, @Nullable String date, @Nullable String outlet) {
    return new Article(
        "abcdef0123456789",
        "news",
        URL,
        Provenance.first("job", null, Instant.EPOCH, "x1"),
        title,
        "Text.",
        URL,
        authors,
        "en",
        outlet == null ? null : new Outlet("times", outlet, null, null, null),
        null,
        date == null ? null : Dated.of(date, "meta", 0.9),
        "coded",
        "abcdef0123456789",
        Annotations.NONE);
  }
}

package org.chancery.ingest.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProQuestTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Document 1 of 2\n\nTalks Fail\n\n",
        "\n\nTalks Fail\n\n",
        "Document 1 of 2\n\nTalks\nFail\n\n\n",
        "Document 1 of 2\n\nTalks Fail: [Foreign Desk]\n\n",
        "Document 1 of 2\n\nTitle: Talks Fail\n\n",
        "Links and search\n\nTalks Fail\n\n"
      })
  void findsTheHeadlineAboveTheFirstLabel(String above) {
    DatabaseArticle article = read(above + "Author: Lee, Ann", "The Lagoon");

    assertThat(article.title()).isEqualTo("Talks Fail");
    assertThat(article.body()).isEqualTo("The talks failed.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Smith, John; Lee, Ann.    | John Smith/Ann Lee
          Kim, Min-jung.            | Min-jung Kim
          Smith, John A.            | John A. Smith
          Smith, J.-P.              | J.-P. Smith
          Smith, John A..           | John A. Smith
          King, Martin L., Jr.      | Martin L. King Jr.
          Lee, Ann; King, Bo, Jr..  | Ann Lee/Bo King Jr.
          Reuters.                  | Reuters
          Anonymous                 | ''
          """)
  void readsAuthors(String line, String authors) {
    DatabaseArticle article = read("Talks Fail\n\nAuthor: " + line, "The Lagoon");

    assertThat(article.authors())
        .isEqualTo(Arrays.stream(authors.split("/")).filter(a -> !a.isEmpty()).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The Lagoon                                | The Lagoon
          The Times; London (UK) [London (UK)]      | The Times (London, UK)
          The Guardian; Charlottetown, P.E.I.       | The Guardian (Charlottetown, P.E.I.)
          The Japan Times; Tokyo [Tokyo]            | The Japan Times (Tokyo)
          """)
  void keepsThePlaceOfTheOutlet(String title, String outlet) {
    assertThat(read("Talks Fail\n\nAuthor: Lee, Ann", title).outlet()).isEqualTo(outlet);
  }

  private static DatabaseArticle read(String above, String outlet) {
    return DatabaseExports.split(
            "_".repeat(60)
                + "\n\n"
                + above
                + "\n\nPublication info: "
                + outlet
                + """
                . 10 Mar 2025: A.8.

                ProQuest document link

                Full text: The talks failed.

                Publication title: %s

                Publication date: Mar 10, 2025

                ProQuest document ID: 12345
                """
                    .formatted(outlet))
        .orElseThrow()
        .getFirst();
  }
}

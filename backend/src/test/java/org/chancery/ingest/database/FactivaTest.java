package org.chancery.ingest.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactivaTest {

  private static final String LONG =
      "Ministers of four states, who met in Vienna, said that none of the dams would";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          World News/Moscow Rejects Offer//By Jane Roe       | Moscow Rejects Offer  | Jane Roe
          World News/Moscow Rejects Offer/Jane Roe in Moscow | Moscow Rejects Offer  | Jane Roe in Moscow
          World News/Moscow Rejects Offer                    | Moscow Rejects Offer  | -
          World News//Moscow Rejects Offer                   | Moscow Rejects Offer  | -
          Foreign Desk; SECTA/Iran Is Open to Talks//By A B  | Iran Is Open to Talks | A B
          Dams and Rivers/Iran is open to talks//By Ann Lee  | Iran is open to talks | Ann Lee
          Moscow Rejects Offer/Jane Roe                      | Moscow Rejects Offer  | Jane Roe
          Moscow Rejects Offer//diplomatic editor            | Moscow Rejects Offer  | diplomatic editor
          Moscow Rejects Offer                               | Moscow Rejects Offer  | -
          //World News//Talks fail//By Bo Ek//               | Talks fail            | Bo Ek
          """)
  void tellsSectionHeadlineAndAuthorFromEachOther(String above, String title, String author) {
    DatabaseArticle article = read(above.replace('/', '\n'));

    assertThat(article.title()).isEqualTo(title);
    assertThat(article.authors()).isEqualTo(author == null ? List.of() : List.of(author));
    assertThat(article.outlet()).isEqualTo("The Lagoon");
    assertThat(article.body()).isEqualTo("The talks failed.");
  }

  @Test
  void joinsAWrappedHeadline() {
    assertThat(read(LONG + "\nbe built\nBy Ann Lee").title()).isEqualTo(LONG + " be built");
  }

  @Test
  void leavesOutTheFootOfThePageBefore() {
    DatabaseArticle article =
        read(
            "Page 1 of 2 © 2025 Factiva, Inc. All rights reserved.\n\nWorld\nTalks fail\nBy Bo Ek");

    assertThat(article.title()).isEqualTo("Talks fail");
    assertThat(article.body()).isEqualTo("The talks failed.");
  }

  private static DatabaseArticle read(String above) {
    return DatabaseExports.split(
            above
                + """

                10 words
                6 March 2024
                10:05
                The Lagoon
                LAGOON
                English
                Copyright 2024 Lagoon Media Ltd. All rights reserved.

                The talks failed.

                Document LAGOON0020240306ek360001x
                """)
        .orElseThrow()
        .getFirst();
  }
}

package org.chancery.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateExpressionsTest {

  /** Published on Saturday, 1 March 2025. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          It met on Friday. | 2025-02-28
          It met on Saturday. | 2025-03-01
          It met last Saturday. | 2025-02-22
          It will meet on Monday. | 2025-03-03
          It will meet next Wednesday. | 2025-03-05
          It met this Monday. | 2025-02-24
          It met today. | 2025-03-01
          It met yesterday. | 2025-02-28
          It meets tomorrow. | 2025-03-02
          It meets tonight. | 2025-03-01TNI
          It met this morning. | 2025-03-01TMO
          It met last night. | 2025-02-28TNI
          It met two days ago. | 2025-02-27
          It met two weeks ago. | 2025-W07
          It met a month ago. | 2025-02
          It met three years ago. | 2022
          It met a decade ago. | 201
          It met several months ago. | PAST_REF
          It met two hours ago. | 2025-03-01
          It met last week. | 2025-W08
          It met this week. | 2025-W09
          It meets next week. | 2025-W10
          It met last weekend. | 2025-W08-WE
          It met last month. | 2025-02
          It meets next month. | 2025-04
          It met last year. | 2024
          It met this year. | 2025
          It meets next year. | 2026
          It lasted the past two years. | P2Y
          It met last quarter. | 2024-Q4
          It met in June. | 2024-06
          It met in February. | 2025-02
          It met last June. | 2024-06
          It meets next May. | 2025-05
          It met this January. | 2025-01
          It will meet in June. | 2025-06
          It met in October 2024. | 2024-10
          It met in October, 2024. | 2024-10
          It began since October 2024. | 2024-10
          It met on June 19. | 2024-06-19
          It met on February 19. | 2025-02-19
          It met on June 19, 2024. | 2024-06-19
          It met on 19 June 2024. | 2024-06-19
          It met on the 3rd of May 2022. | 2022-05-03
          It met on Sept. 11, 2001. | 2001-09-11
          It met on Thursday, February 27. | 2025-02-27
          It met on 2025-02-11. | 2025-02-11
          It met on 28/02/2025. | 2025-02-28
          It met in 2024. | 2024
          It lasted since 1961. | 1961
          It began in the 1990s. | 199
          It met last summer. | 2024-SU
          It met in the spring of 2022. | 2022-SP
          It rose in the first quarter of 2024. | 2024-Q1
          It rose in the second half of last year. | 2024-H2
          It rose in Q3 2024. | 2024-Q3
          It met recently. | PAST_REF
          It currently meets. | PRESENT_REF
          It will meet in two weeks. | 2025-W11
          """)
  void meanWhatTheyMeanBesideTheDayOfPublication(String text, String value) {
    assertThat(Annotated.body(text).dates()).as(text).containsExactly(value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          It sent 2000 troops to the border. | -
          It may march in the city. | -
          August ceremonies marked the day. | -
          Clause 31 of the treaty stands. | -
          It met on February 30. | 2025-02
          """)
  void areNotSeenInCountsAndOtherWords(String text, String value) {
    assertThat(Annotated.body(text).dates())
        .as(text)
        .isEqualTo(value.equals("-") ? List.of() : List.of(value));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          It met on Friday. | XXXX-WXX-5
          It met on June 19. | XXXX-06-19
          It met in June. | XXXX-06
          It met in June 2024. | 2024-06
          It met last year. | PAST_REF
          """)
  void stayOpenWithoutADayOfPublication(String text, String value) {
    assertThat(Annotated.body(text, null).dates()).as(text).containsExactly(value);
  }

  @Test
  void useAsMuchOfThePublicationDateAsIsKnown() {
    assertThat(Annotated.body("It met last year.", "2025").dates()).containsExactly("2024");
    assertThat(Annotated.body("It met last month.", "2025-01").dates()).containsExactly("2024-12");
    assertThat(Annotated.body("It met on Friday.", "2025-01").dates())
        .containsExactly("XXXX-WXX-5");
  }
}

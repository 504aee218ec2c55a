package org.chancery.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExcerptTest {

  private static final String BODY =
      "Headline without an end\nOn Friday Lavrov met Choe in Wonsan. \"They agreed.\" Russian guests"
          + " left on Monday\nThe end came late";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "On Friday Lavrov met Choe in Wonsan. | On Friday Lavrov met Choe in Wonsan.",
        "On Friday Lavrov met                 | On Friday Lavrov met…",
        "Lavrov met Choe in Wonsan.           | …Lavrov met Choe in Wonsan.",
        "Lavrov met Choe                      | …Lavrov met Choe…",
        "Russian guests left on Monday        | Russian guests left on Monday",
        "guests left on Monday                | …guests left on Monday",
        "The end came late                    | The end came late",
        "Headline without an end              | Headline without an end",
        "Headline without                     | Headline without…",
      })
  void showsWhereASentenceWasCut(String fragment, String shown) {
    assertThat(Excerpt.of(fragment, BODY)).isEqualTo(shown);
  }

  @Test
  void keepsTheMarks() {
    assertThat(Excerpt.of("\uE000Lavrov\uE001 met", BODY)).isEqualTo("…\uE000Lavrov\uE001 met…");
  }
}

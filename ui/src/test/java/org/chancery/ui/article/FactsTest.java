package org.chancery.ui.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactsTest {

  @Test
  void saysWhichVersionsCodedAnArticle() {
    assertThat(Facts.versions("x6 r5 g1f0c2b9e e0"))
        .isEqualTo("extractor 6, rules 5, gazetteer 1f0c2b9e, edits 0");
    assertThat(Facts.versions("")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2024-11-10, 10 Nov 2024",
    "2024-10, Oct 2024",
    "2024-W44, Week 44 of 2024",
    "2024, 2024",
    "2024-Q3, 2024-Q3",
    "2024-13, 2024-13",
    "PRESENT_REF, Now",
  })
  void saysDaysAsTheRestOfThePageDoes(String timex, String words) {
    assertThat(Facts.when(timex)).isEqualTo(words);
  }
}

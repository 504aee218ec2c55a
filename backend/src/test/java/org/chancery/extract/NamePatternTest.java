package org.chancery.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NamePatternTest {

  private static final NamePattern NAMES =
      NamePattern.of("related(?![a-z])|share-?(?:bar|links?)|comments?|co(?:okie|nsent)[xyz|]?");

  @ParameterizedTest
  @CsvSource({
    "related, related",
    "box related wide, related",
    "article-related, related",
    "article_related, related",
    "articleRelated, related",
    "Related, related",
    "SHARE, ",
    "share-bar, share-bar",
    "shareBar, share-bar",
    "sharelinks, sharelinks",
    "commentary, comment",
    "cookieBanner, cookie",
    "wide consent|, consent|",
    "related share-bar, related",
    "relatedness share-bar, share-bar",
    "unrelated, ",
    "irrelatedx, ",
    "c, ",
    "-, "
  })
  void findsTheFirstWordThatBeginsWithAnAlternative(String names, String found) {
    assertThat(NAMES.find(names).orElse(null)).isEqualTo(found);
  }

  @Test
  void takesOnlyAlternativesWhoseFirstTwoCharactersStandForThemselves() {
    assertThatThrownBy(() -> NamePattern.of("nav|(?:a|b)c"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> NamePattern.of("na?v")).isInstanceOf(IllegalArgumentException.class);
  }
}

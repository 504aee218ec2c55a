package org.chancery.ui.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OriginalLinkTest {

  @ParameterizedTest
  @ValueSource(strings = {"https://example.org/a?b=c", "http://example.org", "HTTPS://example.org"})
  void leadsToWebPages(String url) {
    assertThat(ArticleView.isWeb(url)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "//x", "a b", ""})
  void leadsNowhereElse(String url) {
    assertThat(ArticleView.isWeb(url)).isFalse();
  }
}

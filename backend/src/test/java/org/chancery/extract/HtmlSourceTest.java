package org.chancery.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class HtmlSourceTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>before</p><script>var x = '<p>no</p>';</script><p>after</p>",
        "<p>before</p><SCRIPT type=module>no</SCRIPT ><p>after</p>",
        "<p>before</p><style>p { color: red }</style><p>after</p>",
        "<p>before</p><svg><title>no</title><svg><text>no</text></svg></svg><p>after</p>",
        "<p>before</p><svg class=a /><p>after</p>",
        "<p>before</p><!-- <script> --><p>after</p>",
        "<p>before</p><!--[if IE]><script src=x></script><![endif]--><p>after</p>",
        "<p>before</p><script src=x></script><p>after</p><script>never closed"
      })
  void keepsTheTextAroundScriptsStylesAndDrawings(String html) {
    assertThat(HtmlSource.parse(html, "").body().text()).isEqualTo("before after");
  }

  @Test
  void keepsWordsThatOnlyBeginLikeOne() {
    assertThat(HtmlSource.parse("<strong>a</strong> <section>b</section> <s>c</s>", "").text())
        .isEqualTo("a b c");
  }

  @Test
  void keepsDataThatDescribesTheArticle() {
    Document page =
        HtmlSource.parse(
            "<script>1</script><script type=\"application/ld+json\">{\"a\": 1}</script>", "");
    assertThat(page.select("script")).hasSize(1).first().returns("{\"a\": 1}", s -> s.data());
  }
}

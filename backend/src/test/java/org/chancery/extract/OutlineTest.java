package org.chancery.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

final class OutlineTest {

  private static final String SENTENCE =
      "The ministers met in the harbour on Monday, and neither of them had brought a map.";

  private final Outline outline =
      Outline.of(
          Jsoup.parse(
                  "<main><p>"
                      + SENTENCE
                      + "</p><!-- note --><nav><a>Home</a></nav></main><p>"
                      + SENTENCE
                      + "</p>")
              .body());

  /** Body, main, p, its text, nav, a, its text, p, its text. */
  @Test
  void hasElementsAndTextsInDocumentOrder() {
    assertThat(outline.size()).isEqualTo(9);
    assertThat(List.of(outline.name(0), outline.name(1), outline.name(4), outline.name(7)))
        .containsExactly("body", "main", "nav", "p");
    assertThat(outline.text(6)).isEqualTo("Home");
    assertThat(List.of(outline.end(0), outline.end(1), outline.end(4), outline.end(5)))
        .containsExactly(9, 7, 7, 7);
    assertThat(List.of(outline.parent(0), outline.parent(5), outline.parent(6), outline.parent(7)))
        .containsExactly(-1, 4, 5, 0);
  }

  @Test
  void takesTheWeightOfWhatGoesOutOfWhateverHoldsIt() {
    Remains remains = Remains.of(outline, BlockReader.read(outline, 0));
    assertThat(remains.weigh(0)).isEqualTo(2 * SENTENCE.length());
    assertThat(remains.weigh(4)).isZero();

    remains.drop(1);
    remains.drop(2);

    assertThat(remains.weigh(0)).isEqualTo(SENTENCE.length());
    assertThat(remains.next(0)).isEqualTo(7);
    assertThat(remains.nextSibling(0)).isEqualTo(9);
    assertThat(BlockReader.read(remains, 0)).extracting(Block::text).containsExactly(SENTENCE);
  }

  @Test
  void readsAnElementWithoutAnythingInside() {
    Outline empty = Outline.of(Jsoup.parse("").body());

    assertThat(empty.size()).isEqualTo(1);
    assertThat(BlockReader.read(empty, 0)).isEmpty();
  }
}

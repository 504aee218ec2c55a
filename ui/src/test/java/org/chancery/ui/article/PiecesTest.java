package org.chancery.ui.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.chancery.article.Field;
import org.chancery.ui.article.Stretch.Kind;
import org.chancery.ui.article.Stretch.Piece;
import org.junit.jupiter.api.Test;

class PiecesTest {

  @Test
  void countsCodePointsAndNotChars() {
    String text = "🇰🇷🇷🇺 Lavrov met Cho";
    Stretch lavrov = stretch(Kind.ACTOR, 5, 11);

    assertThat(written(Pieces.ofParagraphs(text, List.of(lavrov))))
        .containsExactly("🇰🇷🇷🇺 |[ACTOR:Lavrov]| met Cho");
    assertThat(Pieces.slice(text, 5, 11)).isEqualTo("Lavrov");
  }

  @Test
  void cutsWhereStretchesOverlap() {
    List<Stretch> stretches = List.of(stretch(Kind.ACTOR, 0, 14), stretch(Kind.COUNTRY, 0, 7));

    assertThat(written(Pieces.ofParagraphs("Russian Lavrov said", stretches)))
        .containsExactly("[ACTOR,COUNTRY:Russian]|[ACTOR: Lavrov]| said");
  }

  @Test
  void marksAStretchThatRunsOverAParagraphInBoth() {
    assertThat(written(Pieces.ofParagraphs("ab\n\ncd", List.of(stretch(Kind.SENTENCE, 1, 5)))))
        .containsExactly("a|[SENTENCE:b]", "[SENTENCE:c]|d");
  }

  @Test
  void leavesOutBlankParagraphs() {
    assertThat(written(Pieces.ofParagraphs("a\n \n\nb", List.of()))).containsExactly("a", "b");
    assertThat(Pieces.ofParagraphs("", List.of())).isEmpty();
  }

  @Test
  void survivesOffsetsBeyondTheText() {
    assertThat(Pieces.slice("abc", 2, 99)).isEqualTo("c");
    assertThat(Pieces.slice("abc", 50, 99)).isEmpty();
    assertThat(written(Pieces.ofParagraphs("abc", List.of(stretch(Kind.DATE, 2, 99)))))
        .containsExactly("ab|[DATE:c]");
  }

  private static Stretch stretch(Kind kind, int start, int end) {
    return new Stretch(kind, Field.BODY, start, end, kind.name());
  }

  private static List<String> written(List<List<Piece>> paragraphs) {
    return paragraphs.stream()
        .map(pieces -> pieces.stream().map(PiecesTest::written).collect(Collectors.joining("|")))
        .toList();
  }

  private static String written(Piece piece) {
    if (piece.stretches().isEmpty()) {
      return piece.text();
    }
    String kinds =
        piece.stretches().stream().map(s -> s.kind().name()).collect(Collectors.joining(","));
    return "[" + kinds + ":" + piece.text() + "]";
  }
}

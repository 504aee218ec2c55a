package org.chancery.ui.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.chancery.article.Field;
import org.chancery.ui.article.Stretch.Kind;
import org.junit.jupiter.api.Test;

class MarkedBodyTest {

  @Test
  void makesFewMarksItself() {
    MarkedBody body = new MarkedBody("ab ".repeat(2_000), marks(2_000));
    assertThat(body.getElement().getChild(0).getChildren().filter(e -> !e.isTextNode()))
        .hasSize(2_000);
  }

  @Test
  void leavesVeryManyMarksToTheBrowser() {
    MarkedBody body = new MarkedBody("ab ".repeat(24_000), marks(24_000));
    assertThat(body.getElement().getChildCount()).isZero();
  }

  @Test
  void tellsTheBrowserWhatAMarkIs() {
    Stretch sentence = new Stretch(Kind.SENTENCE, Field.BODY, 0, 8, "B-0");
    Stretch actor = new Stretch(Kind.ACTOR, Field.BODY, 0, 3, "Xi Jinping");
    Stretch country = new Stretch(Kind.COUNTRY, Field.BODY, 0, 3, "China");
    assertThat(
            MarkedBody.list(
                    Pieces.ofParagraphs("Xi\u202E left. <b>", List.of(sentence, actor, country)))
                .toString())
        .isEqualTo(
            "[[[\"Xi\",\"mark-actor mark-country\",\"B:0\",\"Xi Jinping\\nChina\",\"B-0\"],"
                + "[\" left\",\"\",\"\",\"\",\"B-0\"],[\". <b>\",\"\",\"\",\"\",\"\"]]]");
  }

  private static List<Stretch> marks(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> new Stretch(Kind.ACTOR, Field.BODY, 3 * i, 3 * i + 2, "Ab"))
        .toList();
  }
}

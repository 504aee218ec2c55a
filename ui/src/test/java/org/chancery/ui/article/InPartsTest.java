package org.chancery.ui.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class InPartsTest {

  @Test
  void showsTwoHundredAndMoreWhenAsked() {
    List<Integer> shown = new ArrayList<>();
    InParts parts = new InParts(450, shown::add);
    assertThat(shown).hasSize(200);
    assertThat(parts.getElement().getTextRecursively()).isEqualTo("Show 200 more of 250");
    parts.next();
    assertThat(shown).hasSize(400);
    assertThat(parts.getElement().getTextRecursively()).isEqualTo("Show 50 more of 50");
    parts.next();
    assertThat(shown).hasSize(450).isSorted().doesNotHaveDuplicates();
    assertThat(parts.getChildren()).isEmpty();
  }

  @Test
  void hasNoButtonForFew() {
    List<Integer> shown = new ArrayList<>();
    assertThat(new InParts(200, shown::add).getChildren()).isEmpty();
    assertThat(shown).hasSize(200);
  }
}

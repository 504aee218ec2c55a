package org.chancery.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EventMarkTest {

  @Test
  void saysWhatDidNotHappen() {
    EventMark mark = new EventMark("REJECT", 3, true);

    assertThat(mark.getElement().getTextRecursively()).isEqualTo("not reject");
    assertThat(mark.getClassNames()).contains("negated");
    assertThat(new EventMark("AGREE", 1, false).getElement().getTextRecursively())
        .isEqualTo("agree");
  }
}

package org.chancery.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.dom.Element;
import org.chancery.ui.search.MarkedText.Piece;
import org.junit.jupiter.api.Test;

class MarkedTextTest {

  @Test
  void cutsAtTheMarks() {
    assertThat(MarkedText.pieces("their \uE000military\uE001 \uE000ties\uE001."))
        .containsExactly(
            new Piece("their ", false),
            new Piece("military", true),
            new Piece(" ", false),
            new Piece("ties", true),
            new Piece(".", false));
  }

  @Test
  void survivesMarksThatAreNeverClosed() {
    assertThat(MarkedText.pieces("a \uE000b"))
        .containsExactly(new Piece("a ", false), new Piece("b", true));
    assertThat(MarkedText.pieces("\uE001a")).containsExactly(new Piece("a", false));
    assertThat(MarkedText.pieces("")).isEmpty();
  }

  @Test
  void neverReadsTextAsHtml() {
    Element parent = new Element("p");

    MarkedText.append(parent, "<img src=x> \uE000<b>\uE001");

    assertThat(parent.getChildCount()).isEqualTo(2);
    assertThat(parent.getChild(0).isTextNode()).isTrue();
    assertThat(parent.getChild(1).getTag()).isEqualTo("mark");
    assertThat(parent.getChild(1).getText()).isEqualTo("<b>");
  }

  @Test
  void letsNoTitleTurnWhatStandsBesideIt() {
    Element parent = new Element("p");

    MarkedText.append(parent, "ships \u202Ereverof");

    assertThat(parent.getText()).isEqualTo("ships reverof");
  }
}

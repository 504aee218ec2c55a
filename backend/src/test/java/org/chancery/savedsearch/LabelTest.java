package org.chancery.savedsearch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LabelTest {

  @Test
  void keepsNamesOnALineThatReadsAsItIsWritten() {
    Label label =
        new Label(
            "\u202Egpj.exe\r\nBcc: a\u2066b\u0001",
            "Asia\uD800",
            " first\r\n\tsecond \u0001\uDC00 مرحبا \uD83D\uDD4A ",
            List.of("a\u2028b", "\u202E"));
    assertThat(label.name()).isEqualTo("gpj.exe  Bcc: a b");
    assertThat(label.folder()).isEqualTo("Asia");
    assertThat(label.note()).isEqualTo("first\r\n\tsecond    مرحبا \uD83D\uDD4A");
    assertThat(label.tags()).containsExactly("a b");
  }
}

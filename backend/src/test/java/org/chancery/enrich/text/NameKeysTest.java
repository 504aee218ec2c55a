package org.chancery.enrich.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.chancery.enrich.GazetteerTable;
import org.chancery.enrich.GazetteerTables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NameKeysTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Vladimir Putin",
        "Kim Jong-un",
        "John F. Kennedy",
        "George W. Bush Jr.",
        "U.S.",
        "N.Korea",
        "A.",
        "A. B.",
        "A.B.",
        "a.",
        "Co-operative Republic",
        "Ko-op",
        "al-Co-op",
        "re-election",
        "Cease-fire",
        "St. Petersburg",
        "Lt. Gen",
        "X-ray",
        "A-B",
        "Ha  Noi",
        " Oslo",
        "Oslo ",
        "-",
        "Jong-",
        "-un",
        "a -b",
        "G-20",
        "7 Up",
        "O'Brien",
        "Côte d'Ivoire",
        "Ukraine's",
        "",
        ".",
        "Y.."
      })
  void areThoseOfTheTokens(String name) {
    assertThat(NameKeys.of(name)).isEqualTo(ofTokens(name));
  }

  @Test
  void areThoseOfTheTokensInEveryNameThatShips() {
    List<String> names = new ArrayList<>();
    for (GazetteerTable kind : GazetteerTable.values()) {
      Table table = GazetteerTables.shipped().get(kind);
      table.rows().forEach(row -> table.columns().forEach(c -> names.addAll(row.list(c))));
    }
    assertThat(names).hasSizeGreaterThan(10_000);
    for (String name : names) {
      assertThat(NameKeys.of(name)).as(name).isEqualTo(ofTokens(name));
    }
    String endless = "a".repeat(Tokenizer.LONGEST_WORD + 1);
    assertThat(NameKeys.of(endless + " b")).isEqualTo(ofTokens(endless + " b"));
    assertThat(NameKeys.of("b " + endless)).isEqualTo(ofTokens("b " + endless));
    assertThat(NameKeys.of(endless)).isEqualTo(ofTokens(endless));
  }

  private static List<String> ofTokens(String name) {
    return Tokenizer.tokenize(name).stream()
        .filter(token -> token.shape() != Shape.HYPHEN)
        .map(Token::key)
        .toList();
  }
}

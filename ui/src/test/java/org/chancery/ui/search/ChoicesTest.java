package org.chancery.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.search.Choice;
import org.chancery.ui.search.Choices.Mode;
import org.junit.jupiter.api.Test;

class ChoicesTest {

  private static final Choice MIXED = new Choice(List.of("a"), List.of("b"), List.of("c"), true);

  @Test
  void choosesAValueInOneWayOnly() {
    Choice excluded = Choices.add(MIXED, "a", Mode.NONE);

    assertThat(excluded.any()).isEmpty();
    assertThat(excluded.none()).containsExactly("c", "a");
  }

  @Test
  void movesAllValuesToOneMode() {
    assertThat(Choices.moved(MIXED, Mode.ALL))
        .isEqualTo(new Choice(List.of(), List.of("a", "b", "c"), List.of(), true));
  }

  @Test
  void namesTheModeThatAllValuesShare() {
    assertThat(Choices.mode(Choice.all("a"))).isEqualTo(Mode.ALL);
    assertThat(Choices.mode(Choice.none("a"))).isEqualTo(Mode.NONE);
    assertThat(Choices.mode(MIXED)).isEqualTo(Mode.ANY);
    assertThat(Choices.mode(Choice.NOTHING)).isEqualTo(Mode.ANY);
  }

  @Test
  void removesAValueWhereverItIs() {
    assertThat(Choices.remove(MIXED, "b").all()).isEmpty();
    assertThat(Choices.remove(MIXED, "c").none()).isEmpty();
  }
}

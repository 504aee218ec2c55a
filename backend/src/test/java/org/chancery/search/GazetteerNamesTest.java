package org.chancery.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.chancery.enrich.Gazetteer;
import org.junit.jupiter.api.Test;

class GazetteerNamesTest {

  @Test
  void showsTheLabelsThatAreChosen() {
    Names names = GazetteerNames.of(Gazetteer::standard, Map.of("twn", " Chinese Taipei "));
    assertThat(names.side("TWN")).isEqualTo("Chinese Taipei");
    assertThat(names.side("PSE")).isEqualTo("Palestine");
    assertThat(names.pair("CHN-TWN")).isEqualTo("China – Chinese Taipei");
  }

  @Test
  void findsAStateByItsChosenLabelAndByItsNames() {
    Names names = GazetteerNames.of(Gazetteer::standard, Map.of("PSE", "OPT (State of)"));
    assertThat(names.countriesNamed("opt (state of)")).containsExactly("PSE");
    assertThat(names.countriesNamed("Palestine")).containsExactly("PSE");
  }

  @Test
  void refusesALabelForNoState() {
    assertThatThrownBy(() -> GazetteerNames.of(Gazetteer::standard, Map.of("qqq", "Nowhere")))
        .hasMessage(
            "The setting chancery.label.QQQ must be a label for the ISO 3166-1 alpha-3 code of a"
                + " state.");
  }
}

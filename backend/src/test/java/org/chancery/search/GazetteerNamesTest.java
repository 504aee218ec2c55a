package org.chancery.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.chancery.enrich.Gazetteer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

  @ParameterizedTest(name = "{0} may be {1}")
  @CsvSource({
    "lavrof, Sergey Lavrov",
    "Vladimir Puttin, Vladimir Putin",
    "ERDOGHAN, Recep Tayyip Erdogan",
    "lavr*, Sergey Lavrov"
  })
  void knowsWhomASlipMeans(String written, String name) {
    assertThat(new GazetteerNames(Gazetteer::standard).actorsLike(written, 3)).contains(name);
  }

  @Test
  void knowsWhichStateASlipMeans() {
    Names names = new GazetteerNames(Gazetteer::standard);
    assertThat(names.countriesLike("Ukrane", 3)).first().isEqualTo("Ukraine");
    assertThat(names.countriesLike("sout korea", 3)).contains("South Korea");
    assertThat(names.countriesLike("Atlantis", 3)).isEmpty();
    assertThat(names.actorsLike("xqzzy", 3)).isEmpty();
  }
}

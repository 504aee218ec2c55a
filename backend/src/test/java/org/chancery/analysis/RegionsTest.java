package org.chancery.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import org.chancery.enrich.Gazetteer;
import org.junit.jupiter.api.Test;

class RegionsTest {

  @Test
  void knowsWhereEveryCountryLies() {
    assertThat(Gazetteer.standard().countries().keySet())
        .hasSizeGreaterThan(200)
        .allSatisfy(code -> assertThat(Regions.find(code)).as(code).isPresent());
  }

  @Test
  void putsNeighboursBesideEachOther() {
    assertThat(
            List.of("org:nato", "KOR", "FRA", "RUS", "USA", "JPN", "UKR", "DEU").stream()
                .sorted(Comparator.comparingInt(Regions::place)))
        .containsExactly("USA", "FRA", "DEU", "RUS", "UKR", "KOR", "JPN", "org:nato");
  }
}

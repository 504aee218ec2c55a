package org.chancery.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import org.chancery.testing.SampleIndex;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AllValuesTest {

  @ParameterizedTest
  @EnumSource(names = {"OUTLET", "DYAD", "LANGUAGE"})
  void areTheSameInHoweverManyParts(Facet facet) {
    Criteria russia = Criteria.EVERYTHING.with(Facet.COUNTRY, Choice.any("RUS"));
    List<Criteria> asking = List.of(Criteria.EVERYTHING, russia);
    try (Snapshot snapshot = SampleIndex.get().search().snapshot(Criteria.EVERYTHING)) {
      List<List<FacetValue>> whole = snapshot.values(facet, asking);
      List<List<FacetValue>> parts = snapshot.values(new AllValues(facet, 3), asking);
      for (int i = 0; i < asking.size(); i++) {
        assertThat(parts.get(i))
            .isNotEmpty()
            .containsExactlyInAnyOrderElementsOf(whole.get(i))
            .isSortedAccordingTo(Comparator.comparingLong(FacetValue::count).reversed());
      }
    }
  }
}

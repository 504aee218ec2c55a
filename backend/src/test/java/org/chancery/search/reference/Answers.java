package org.chancery.search.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chancery.search.Bar;
import org.chancery.search.CriteriaParameters;
import org.chancery.search.Facet;
import org.chancery.search.FacetValue;
import org.chancery.search.SearchResult;
import org.chancery.search.Sort;
import org.chancery.search.View;

/** Answers of the search in the shape of what a loop counts. */
final class Answers {

  private Answers() {}

  /** The same, or the first thousand of the same where a facet has more values. */
  static void assertEqual(SearchResult result, Counted expected, String what) {
    Counted found = counted(result);
    assertThat(found.total()).as(what).isEqualTo(expected.total());
    assertThat(found.undated()).as("undated of " + what).isEqualTo(expected.undated());
    assertThat(found.missing()).as("without a value of " + what).isEqualTo(expected.missing());
    assertThat(found.bars()).as("bars of " + what).isEqualTo(expected.bars());
    expected
        .facets()
        .forEach((facet, values) -> {
          Map<String, Long> own = found.facets().getOrDefault(facet, Map.of());
          assertThat(own)
              .as(facet + " of " + what)
              .isEqualTo(values.size() > View.MOST_VALUES ? mostOf(values, own, what) : values);
        });
  }

  /** What was found, where it may be what was looked for. */
  private static Map<String, Long> mostOf(
      Map<String, Long> values, Map<String, Long> found, String what) {
    assertThat(found).as(what).hasSize(View.MOST_VALUES);
    long fewest = found.values().stream().mapToLong(v -> v).min().orElse(0);
    assertThat(values.values().stream().filter(count -> count > fewest).count())
        .as(what)
        .isLessThanOrEqualTo(View.MOST_VALUES);
    Map<String, Long> cut = new TreeMap<>(values);
    cut.keySet().retainAll(found.keySet());
    return cut;
  }

  static Counted counted(SearchResult result) {
    Map<Facet, Map<String, Long>> facets = new EnumMap<>(Facet.class);
    result.facets().forEach((facet, values) -> facets.put(facet, asMap(values)));
    Map<LocalDate, Long> bars = new TreeMap<>();
    for (Bar bar : result.histogram()) {
      if (bar.count() > 0) {
        bars.put(bar.from(), bar.count());
      }
    }
    return new Counted(result.total(), result.undated(), facets, result.missing(), bars);
  }

  /** Each value once, the most frequent first. */
  static Map<String, Long> asMap(List<FacetValue> values) {
    Map<String, Long> counts = new TreeMap<>();
    long former = Long.MAX_VALUE;
    for (FacetValue value : values) {
      assertThat(value.count()).isLessThanOrEqualTo(former);
      former = value.count();
      assertThat(counts.put(value.value(), value.count())).as(value.value()).isNull();
    }
    return counts;
  }

  static String description(Asked asked, int number, long seed) {
    return "search "
        + number
        + " of seed "
        + seed
        + ": "
        + new ArrayList<>(
            CriteriaParameters.toParameters(asked.criteria(), Sort.RELEVANCE).entrySet())
        + " "
        + asked.operators();
  }
}

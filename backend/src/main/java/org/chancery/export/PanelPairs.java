package org.chancery.export;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.chancery.search.Choice;
import org.chancery.search.Criteria;
import org.chancery.search.Facet;
import org.chancery.search.FacetValue;
import org.chancery.search.PairFilter;
import org.chancery.search.Snapshot;

/** Which pairs a panel has rows for. */
final class PanelPairs {

  private PanelPairs() {}

  /**
   * Those that are asked for, each by itself; of several codes, blocs or anyone those that the
   * articles tell of; and where no pair is asked for, all of these.
   */
  static List<PairFilter> of(Snapshot index, Criteria criteria) {
    Choice own = criteria.choice(Facet.DYAD);
    List<PairFilter> asked = own.any().stream().flatMap(v -> PairFilter.parse(v).stream()).toList();
    if (!asked.isEmpty() && asked.stream().allMatch(PairFilter::isOne)) {
      return asked;
    }
    Criteria anyPair =
        criteria.with(Facet.DYAD, new Choice(List.of(), own.all(), own.none(), false));
    List<PairFilter> told =
        index.values(Facet.DYAD, List.of(anyPair)).getFirst().stream()
            .map(FacetValue::value)
            .sorted()
            .flatMap(key -> PairFilter.parse(key).stream())
            .toList();
    return asked.isEmpty() ? told : among(told, asked);
  }

  private static List<PairFilter> among(List<PairFilter> told, List<PairFilter> asked) {
    Set<PairFilter> rows = new LinkedHashSet<>();
    for (PairFilter wanted : asked) {
      if (wanted.isOne()) {
        rows.add(wanted);
        continue;
      }
      PairFilter members = wanted.everMembers();
      for (PairFilter pair : told) {
        String a = pair.one();
        String b = pair.other();
        if (!wanted.directed()) {
          if (members.matches(a, b)) {
            rows.add(pair);
          }
          continue;
        }
        if (members.matches(a, b)) {
          rows.add(new PairFilter(a, b, true));
        }
        if (members.matches(b, a)) {
          rows.add(new PairFilter(b, a, true));
        }
      }
    }
    return new ArrayList<>(rows);
  }
}

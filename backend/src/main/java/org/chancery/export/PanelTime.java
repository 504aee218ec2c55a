package org.chancery.export;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.chancery.analysis.Timelines;
import org.chancery.search.BadQuery;
import org.chancery.search.Choice;
import org.chancery.search.Count;
import org.chancery.search.Criteria;
import org.chancery.search.DateKind;
import org.chancery.search.Days;
import org.chancery.search.Facet;
import org.chancery.search.FacetValue;
import org.chancery.search.Interval;
import org.chancery.search.OverTime;
import org.chancery.search.Snapshot;

/** The months of a panel, and what was published in them at all. */
final class PanelTime {

  static final OverTime NOTHING = new OverTime(0, 0, new TreeMap<>());

  private static final int MOST_MONTHS = 2_400;
  private static final int MOST_OUTLETS = 1_000;

  private final Snapshot index;
  private final Criteria criteria;
  private final Criteria base;
  private final List<YearMonth> span;
  private final OverTime published;
  private final Map<YearMonth, Integer> outlets = new HashMap<>();

  private PanelTime(Snapshot index, Criteria criteria, List<YearMonth> span) {
    this.index = index;
    this.criteria = criteria;
    this.span = span;
    this.base = base(criteria);
    this.published = index.overTime(List.of(base), Interval.MONTH, DateKind.PUBLISHED).getFirst();
  }

  static PanelTime of(Snapshot index, ExportAsk ask) {
    PanelAsk panel = ask.panel();
    // Pairs that are only named together do nothing that could be counted.
    Criteria criteria = ask.criteria().withCoMentions(false);
    List<YearMonth> span =
        panel.zeros() || panel.balanced() ? span(index, criteria, panel.by()) : List.of();
    return new PanelTime(
        index, panel.balanced() ? balanced(index, criteria, span) : criteria, span);
  }

  /** What a panel counts, with the outlets that balance it. */
  Criteria criteria() {
    return criteria;
  }

  /** Every month from the first to the last, where they matter. */
  List<YearMonth> span() {
    return span;
  }

  long articles(YearMonth month) {
    return published.at(month.atDay(1));
  }

  long outlets(YearMonth month) {
    return outlets.computeIfAbsent(
        month,
        m ->
            articles(m) == 0
                ? 0
                : index
                    .values(
                        Facet.OUTLET,
                        List.of(DateKind.PUBLISHED.narrowed(base, m.atDay(1), m.atEndOfMonth())))
                    .getFirst()
                    .size());
  }

  private static Criteria base(Criteria criteria) {
    return Timelines.base(criteria).counting(Count.ARTICLES);
  }

  private static List<YearMonth> span(Snapshot index, Criteria criteria, DateKind by) {
    Days asked = by.asked(criteria);
    LocalDate first = asked.from();
    LocalDate last = asked.to();
    if (first == null || last == null) {
      OverTime found = index.overTime(List.of(criteria), Interval.MONTH, by).getFirst();
      if (found.bars().isEmpty()) {
        return List.of();
      }
      first = first == null ? found.bars().firstKey() : first;
      last = last == null ? found.bars().lastKey() : last;
    }
    List<YearMonth> months = new ArrayList<>();
    for (YearMonth m = YearMonth.from(first);
        !m.isAfter(YearMonth.from(last));
        m = m.plusMonths(1)) {
      months.add(m);
      if (months.size() > MOST_MONTHS) {
        throw new BadQuery("A panel has at most 2,400 months; ask for a shorter time.", -1);
      }
    }
    return months;
  }

  /** The same of the outlets alone that have an article in each of the months. */
  private static Criteria balanced(Snapshot index, Criteria criteria, List<YearMonth> span) {
    Criteria base = base(criteria);
    List<Criteria> months =
        span.stream()
            .map(m -> DateKind.PUBLISHED.narrowed(base, m.atDay(1), m.atEndOfMonth()))
            .toList();
    Set<String> always = null;
    for (List<FacetValue> values : index.values(Facet.OUTLET, months)) {
      Set<String> here = new HashSet<>(values.stream().map(FacetValue::value).toList());
      if (always == null) {
        always = new TreeSet<>(here);
      } else {
        always.retainAll(here);
      }
    }
    if (always == null || always.isEmpty()) {
      throw new BadQuery(
          "No outlet has an article in every month; ask for a shorter time, or for all outlets.",
          -1);
    }
    if (always.size() > MOST_OUTLETS) {
      throw new BadQuery("More than 1,000 outlets would balance the panel; name fewer.", -1);
    }
    Choice own = criteria.choice(Facet.OUTLET);
    return criteria.with(
        Facet.OUTLET, new Choice(List.copyOf(always), own.all(), own.none(), false));
  }
}

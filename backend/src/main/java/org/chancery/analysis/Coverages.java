package org.chancery.analysis;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.chancery.analysis.Coverage.Row;
import org.chancery.analysis.SeriesOf.Named;
import org.chancery.analysis.Timeline.Series;
import org.chancery.search.ArticleSearch;
import org.chancery.search.BadQuery;
import org.chancery.search.Choice;
import org.chancery.search.Criteria;
import org.chancery.search.DateKind;
import org.chancery.search.Facet;
import org.chancery.search.Interval;
import org.chancery.search.OverTime;
import org.chancery.search.View;

/** Counts the articles of result sets by outlet and time. Thread-safe. */
public class Coverages {

  /** More columns than this are refused. */
  public static final int MOST_COLUMNS = 400;

  private static final int MOST_MONTHS = 60;
  private static final String CODED = "coded";

  private final ArticleSearch search;
  private final Timelines timelines;

  public Coverages(ArticleSearch search, Timelines timelines) {
    this.search = search;
    this.timelines = timelines;
  }

  /**
   * @throws BadQuery where the unit is so small that there were more than {@link #MOST_COLUMNS}
   */
  public Coverage of(Criteria criteria, CoverageAsk ask) {
    return search.picture(
        criteria,
        ask,
        found -> found.times().points().size() * (found.outlets().size() + 1) * 3,
        () -> counted(criteria, ask));
  }

  private Coverage counted(Criteria criteria, CoverageAsk ask) {
    List<Named> rows = new ArrayList<>();
    rows.add(new Named("", "All outlets", criteria));
    rows.addAll(outlets(criteria, ask.outlets()));
    List<Named> searches = new ArrayList<>(rows);
    rows.forEach(r -> searches.add(new Named(r.value(), r.label(), coded(r.criteria()))));
    Interval unit = ask.unit() == null ? fitting(criteria) : ask.unit();
    Timeline times = timelines.of(criteria, searches, unit, DateKind.PUBLISHED);
    if (times.points().size() > MOST_COLUMNS) {
      throw new BadQuery(
          "By "
              + unit.parameter()
              + ", there would be more than 400 columns; choose a wider unit or a shorter time.",
          -1);
    }
    List<OverTime> intake =
        search.overTime(
            rows.stream().map(r -> Timelines.base(r.criteria())).toList(),
            unit,
            DateKind.PUBLISHED);
    List<Row> found = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      Series articles = times.series().get(i);
      OverTime own = intake.get(i);
      found.add(
          new Row(
              articles.value(),
              articles.label(),
              articles,
              times.series().get(rows.size() + i),
              times.points().stream().map(p -> own.at(unit.startOf(p.from()))).toList()));
    }
    return new Coverage(times, found.getFirst(), found.subList(1, found.size()));
  }

  /** Those that are asked for, or all; and the articles of which nobody knows the outlet. */
  private List<Named> outlets(Criteria criteria, int size) {
    Choice own = criteria.choice(Facet.OUTLET);
    List<Named> outlets = new ArrayList<>();
    search.values(criteria, Facet.OUTLET, "", false, View.MOST_VALUES).stream()
        .filter(v -> (own.any().isEmpty() && !own.missing()) || own.any().contains(v.value()))
        .limit(size)
        .forEach(v ->
            outlets.add(new Named(v.value(), v.label(), criteria.only(Facet.OUTLET, v.value()))));
    Criteria unknown =
        criteria.with(Facet.OUTLET, new Choice(List.of(), own.all(), own.none(), true));
    if ((own.any().isEmpty() || own.missing()) && search.count(unknown) > 0) {
      outlets.add(new Named("", "Outlet unknown", unknown));
    }
    return outlets;
  }

  private static Criteria coded(Criteria criteria) {
    Choice own = criteria.choice(Facet.CODED);
    List<String> all = new ArrayList<>(own.all());
    all.add(CODED);
    return criteria.with(Facet.CODED, new Choice(own.any(), all, own.none(), own.missing()));
  }

  private Interval fitting(Criteria criteria) {
    LocalDate first = criteria.from();
    LocalDate last = criteria.to();
    if (first == null || last == null) {
      OverTime months =
          search.overTime(List.of(criteria), Interval.MONTH, DateKind.PUBLISHED).getFirst();
      if (months.bars().isEmpty()) {
        return Interval.YEAR;
      }
      first = months.bars().firstKey();
      last = months.bars().lastKey();
    }
    return ChronoUnit.MONTHS.between(first, last) < MOST_MONTHS ? Interval.MONTH : Interval.YEAR;
  }
}

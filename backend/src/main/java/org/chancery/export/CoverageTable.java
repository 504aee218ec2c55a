package org.chancery.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.chancery.analysis.Timelines;
import org.chancery.search.Choice;
import org.chancery.search.Criteria;
import org.chancery.search.DateKind;
import org.chancery.search.Facet;
import org.chancery.search.FacetValue;
import org.chancery.search.Interval;
import org.chancery.search.OverTime;
import org.chancery.search.Snapshot;
import org.jspecify.annotations.Nullable;

/**
 * Each outlet by month, zeros included; before its months a row of all its articles, which has no
 * month. Last the same of all outlets.
 */
final class CoverageTable implements Content {

  /**
   * A row.
   *
   * @param month absent of the row of all its articles
   * @param undated of that row alone
   * @param all articles of the outlet, whatever they say; of a month alone
   */
  record Row(
      String outlet,
      String name,
      @Nullable YearMonth month,
      long articles,
      Object undated,
      long coded,
      Object all) {}

  static final List<Column<Row>> COLUMNS =
      List.of(
          new Column<>("outlet", Row::outlet),
          new Column<>("outlet_name", Row::name),
          new Column<>("month", r -> r.month() == null ? "" : r.month().toString()),
          new Column<>("articles", Row::articles),
          new Column<>("undated", Row::undated),
          new Column<>("coded", Row::coded),
          new Column<>("all_articles", Row::all));

  private static final int OUTLETS_AT_ONCE = 30;
  private static final String CODED = "coded";

  private final Snapshot index;
  private final ExportAsk ask;
  private final List<FacetValue> outlets;
  private final List<YearMonth> months;

  CoverageTable(Snapshot index, ExportAsk ask) {
    this.index = index;
    this.ask = ask;
    Criteria criteria = ask.criteria();
    this.months = months(index, criteria);
    this.outlets = new ArrayList<>(index.values(Facet.OUTLET, List.of(criteria)).getFirst());
    Choice own = criteria.choice(Facet.OUTLET);
    outlets.removeIf(v -> !own.any().isEmpty() && !own.any().contains(v.value()));
    if (index.totals(List.of(unknown(criteria))).getFirst() > 0
        && (own.any().isEmpty() || own.missing())) {
      outlets.add(new FacetValue("", "Outlet unknown", 0));
    }
  }

  @Override
  public long promised() {
    return (outlets.size() + 1L) * (months.size() + 1L);
  }

  @Override
  public void write(OutputStream out, Tally tally) throws IOException {
    CsvTable<Row> table = new CsvTable<>(Column.chosen(COLUMNS, ask.written()), out);
    for (int from = 0; from < outlets.size(); from += OUTLETS_AT_ONCE) {
      List<FacetValue> some =
          outlets.subList(from, Math.min(outlets.size(), from + OUTLETS_AT_ONCE));
      table.write(rows(some, some.stream().map(this::of).toList()), tally);
    }
    table.write(
        rows(List.of(new FacetValue("", "All outlets", 0)), List.of(ask.criteria())), tally);
  }

  private List<Row> rows(List<FacetValue> some, List<Criteria> searches) {
    List<Criteria> all = new ArrayList<>();
    for (Criteria search : searches) {
      all.addAll(List.of(search, coded(search), Timelines.base(search)));
    }
    List<OverTime> found = index.overTime(all, Interval.MONTH, DateKind.PUBLISHED);
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < some.size(); i++) {
      FacetValue outlet = some.get(i);
      OverTime articles = found.get(3 * i);
      OverTime coded = found.get(3 * i + 1);
      OverTime intake = found.get(3 * i + 2);
      rows.add(
          new Row(
              outlet.value(),
              outlet.label(),
              null,
              articles.total(),
              articles.undated(),
              coded.total(),
              ""));
      for (YearMonth month : months) {
        rows.add(
            new Row(
                outlet.value(),
                outlet.label(),
                month,
                articles.at(month.atDay(1)),
                "",
                coded.at(month.atDay(1)),
                intake.at(month.atDay(1))));
      }
    }
    return rows;
  }

  private Criteria of(FacetValue outlet) {
    return outlet.value().isEmpty()
        ? unknown(ask.criteria())
        : ask.criteria().only(Facet.OUTLET, outlet.value());
  }

  private static Criteria unknown(Criteria criteria) {
    Choice own = criteria.choice(Facet.OUTLET);
    return criteria.with(Facet.OUTLET, new Choice(List.of(), own.all(), own.none(), true));
  }

  private static Criteria coded(Criteria criteria) {
    Choice own = criteria.choice(Facet.CODED);
    List<String> all = new ArrayList<>(own.all());
    all.add(CODED);
    return criteria.with(Facet.CODED, new Choice(own.any(), all, own.none(), own.missing()));
  }

  private static List<YearMonth> months(Snapshot index, Criteria criteria) {
    OverTime found =
        index.overTime(List.of(criteria), Interval.MONTH, DateKind.PUBLISHED).getFirst();
    List<YearMonth> months = new ArrayList<>();
    if (!found.bars().isEmpty()) {
      YearMonth last = YearMonth.from(found.bars().lastKey());
      for (YearMonth m = YearMonth.from(found.bars().firstKey());
          !m.isAfter(last);
          m = m.plusMonths(1)) {
        months.add(m);
      }
    }
    return months;
  }
}

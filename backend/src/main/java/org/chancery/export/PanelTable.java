package org.chancery.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiFunction;
import org.chancery.search.Criteria;
import org.chancery.search.DateKind;
import org.chancery.search.Facet;
import org.chancery.search.FacetValue;
import org.chancery.search.Interval;
import org.chancery.search.Names;
import org.chancery.search.OverTime;
import org.chancery.search.PairFilter;
import org.chancery.search.Snapshot;

/** Country pairs by month. Each count is the total of the search for it. */
final class PanelTable implements Content {

  private static final String OUTLETS = "outlets";
  private static final String ALL_OUTLETS = "all_outlets";
  private static final int PAIRS_AT_ONCE = 8;

  static final List<Column<PanelRow>> COLUMNS = columns();

  private final Snapshot index;
  private final ExportAsk ask;
  private final Names names;
  private final Criteria criteria;
  private final PanelTime time;
  private final List<PairFilter> pairs;
  private final List<PanelSeries> series;
  private final long promised;

  PanelTable(Snapshot index, ExportAsk ask, Names names) {
    this.index = index;
    this.ask = ask;
    this.names = names;
    this.time = PanelTime.of(index, ask);
    this.criteria = time.criteria();
    this.pairs = PanelPairs.of(index, criteria);
    List<String> written = ask.written();
    this.series = PanelSeries.ALL.stream().filter(s -> written.contains(s.column())).toList();
    this.promised = promise();
  }

  private static List<Column<PanelRow>> columns() {
    List<Column<PanelRow>> all = new ArrayList<>();
    all.add(new Column<>("pair", r -> r.pair().toString()));
    all.add(new Column<>("a_iso3", r -> iso(r.pair().one())));
    all.add(new Column<>("b_iso3", r -> iso(r.pair().other())));
    all.add(new Column<>("a_name", PanelRow::oneName));
    all.add(new Column<>("b_name", PanelRow::otherName));
    all.add(number("a_cow", StateCodes::cow, true));
    all.add(number("b_cow", StateCodes::cow, false));
    all.add(number("a_gw", StateCodes::gw, true));
    all.add(number("b_gw", StateCodes::gw, false));
    all.add(new Column<>("month", r -> r.month().toString()));
    PanelSeries.ALL.stream().limit(2).map(PanelTable::count).forEach(all::add);
    all.add(new Column<>(OUTLETS, PanelRow::outlets));
    PanelSeries.ALL.stream().skip(2).map(PanelTable::count).forEach(all::add);
    all.add(new Column<>("undated", PanelRow::undated));
    all.add(new Column<>("all_articles", PanelRow::allArticles));
    all.add(new Column<>(ALL_OUTLETS, PanelRow::allOutlets));
    return List.copyOf(all);
  }

  private static Column<PanelRow> count(PanelSeries series) {
    return new Column<>(series.column(), r -> r.counts().getOrDefault(series.column(), 0L));
  }

  private static Column<PanelRow> number(
      String name, BiFunction<String, YearMonth, String> list, boolean one) {
    return new Column<>(name, r -> list.apply(one ? r.pair().one() : r.pair().other(), r.month()));
  }

  /** Organisations and groups have ids with a colon. */
  private static String iso(String side) {
    return side.indexOf(':') < 0 ? side : "";
  }

  @Override
  public long promised() {
    return promised;
  }

  /** Those that balance it. */
  List<String> outlets() {
    return criteria.choice(Facet.OUTLET).any();
  }

  private long promise() {
    long rows = 0;
    for (int from = 0; from < pairs.size(); from += PAIRS_AT_ONCE) {
      for (List<OverTime> found : counted(some(from), List.of())) {
        rows += months(found).size();
      }
    }
    return rows;
  }

  @Override
  public void write(OutputStream out, Tally tally) throws IOException {
    CsvTable<PanelRow> table = new CsvTable<>(Column.chosen(COLUMNS, ask.written()), out);
    for (int from = 0; from < pairs.size(); from += PAIRS_AT_ONCE) {
      List<PairFilter> some = some(from);
      List<List<OverTime>> found = counted(some, series);
      List<PanelRow> rows = new ArrayList<>();
      for (int i = 0; i < some.size(); i++) {
        rows.addAll(rows(some.get(i), found.get(i)));
      }
      table.write(rows, tally);
    }
  }

  private List<PairFilter> some(int from) {
    return pairs.subList(from, Math.min(pairs.size(), from + PAIRS_AT_ONCE));
  }

  /** For each pair articles, texts and then the series, where there is anything to search for. */
  private List<List<OverTime>> counted(List<PairFilter> some, List<PanelSeries> more) {
    List<PanelSeries> all = new ArrayList<>(List.of(PanelSeries.ARTICLES, PanelSeries.TEXTS));
    all.addAll(more);
    List<Criteria> searches = new ArrayList<>();
    for (PairFilter pair : some) {
      for (PanelSeries one : all) {
        one.ofPair().apply(of(pair)).ifPresent(searches::add);
      }
    }
    List<OverTime> answers = index.overTime(searches, Interval.MONTH, ask.panel().by());
    int next = 0;
    List<List<OverTime>> found = new ArrayList<>();
    for (PairFilter pair : some) {
      List<OverTime> ofPair = new ArrayList<>();
      for (PanelSeries one : all) {
        boolean searched = one.ofPair().apply(of(pair)).isPresent();
        ofPair.add(searched ? answers.get(next++) : PanelTime.NOTHING);
      }
      found.add(ofPair);
    }
    return found;
  }

  private Criteria of(PairFilter pair) {
    return criteria.only(Facet.DYAD, pair.toString());
  }

  private SortedSet<YearMonth> months(List<OverTime> found) {
    SortedSet<YearMonth> months = new TreeSet<>(ask.panel().zeros() ? time.span() : List.of());
    for (OverTime one : found) {
      one.bars().keySet().forEach(day -> months.add(YearMonth.from(day)));
    }
    return months;
  }

  private List<PanelRow> rows(PairFilter pair, List<OverTime> found) {
    List<YearMonth> months = List.copyOf(months(found.subList(0, 2)));
    List<Long> outlets = ask.written().contains(OUTLETS) ? outlets(pair, months) : List.of();
    List<PanelRow> rows = new ArrayList<>();
    for (int i = 0; i < months.size(); i++) {
      YearMonth month = months.get(i);
      LocalDate first = month.atDay(1);
      Map<String, Long> counts = new HashMap<>();
      for (int s = 0; s < series.size(); s++) {
        counts.put(series.get(s).column(), found.get(s + 2).at(first));
      }
      rows.add(
          new PanelRow(
              pair,
              names.side(pair.one()),
              names.side(pair.other()),
              month,
              counts,
              outlets.isEmpty() ? 0 : outlets.get(i),
              found.getFirst().undated(),
              time.articles(month),
              ask.written().contains(ALL_OUTLETS) ? time.outlets(month) : 0));
    }
    return rows;
  }

  private List<Long> outlets(PairFilter pair, List<YearMonth> months) {
    Criteria articles = PanelSeries.ARTICLES.ofPair().apply(of(pair)).orElseThrow();
    DateKind by = ask.panel().by();
    List<Criteria> cells =
        months.stream().map(m -> by.narrowed(articles, m.atDay(1), m.atEndOfMonth())).toList();
    List<Long> counts = new ArrayList<>();
    for (List<FacetValue> values : index.values(Facet.OUTLET, cells)) {
      counts.add((long) values.size());
    }
    return counts;
  }
}

package org.chancery.search.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.chancery.analysis.Coverage;
import org.chancery.analysis.CoverageAsk;
import org.chancery.analysis.Coverages;
import org.chancery.analysis.Timelines;
import org.chancery.search.ArticleSearch;
import org.chancery.search.Choice;
import org.chancery.search.Criteria;
import org.chancery.search.CriteriaParameters;
import org.chancery.search.Facet;
import org.chancery.search.Interval;
import org.chancery.search.SearchFixture;
import org.chancery.search.Sort;
import org.junit.jupiter.api.Test;

/** Every number of coverage is that of a loop over the articles. */
class CoverageEqualsAPlainLoopTest {

  private static final int SEARCHES = 30;
  private static final long SEED = Long.getLong("chancery.seed", 20_250_928);

  private final SampleCorpus corpus = SampleCorpus.get();

  @Test
  void everyNumberOfCoverageIsWhatALoopCounts() {
    RandomSearches searches = new RandomSearches(corpus.articles(), SEED + 14);
    int cells = 0;
    for (int i = 0; i < SEARCHES; i++) {
      Asked asked = searches.next();
      Interval unit = i % 2 == 0 ? Interval.QUARTER : Interval.YEAR;
      ArticleSearch search = corpus.turn(i).search();
      Coverage coverage =
          new Coverages(search, new Timelines(search, SearchFixture.names()))
              .of(asked.criteria(), new CoverageAsk(unit, 5));
      String what =
          "search "
              + i
              + " of seed "
              + SEED
              + ": "
              + CriteriaParameters.toQuery(asked.criteria(), Sort.RELEVANCE);
      check(asked, asked.criteria(), coverage, coverage.all(), what);
      for (Coverage.Row row : coverage.outlets()) {
        Choice own = asked.criteria().choice(Facet.OUTLET);
        Criteria ofRow =
            row.value().isEmpty()
                ? asked
                    .criteria()
                    .with(Facet.OUTLET, new Choice(List.of(), own.all(), own.none(), true))
                : asked
                    .criteria()
                    .with(
                        Facet.OUTLET,
                        new Choice(List.of(row.value()), own.all(), own.none(), false));
        cells += check(asked, ofRow, coverage, row, row.label() + " of " + what);
      }
    }
    assertThat(cells).as("cells with an article").isGreaterThan(SEARCHES);
  }

  private int check(
      Asked asked, Criteria criteria, Coverage coverage, Coverage.Row row, String what) {
    List<PlainArticle> found = corpus.plain().matching(asked.words(), criteria);
    List<PlainArticle> coded =
        found.stream().filter(a -> a.values(Facet.CODED).contains("coded")).toList();
    assertThat(row.articles().total()).as(what).isEqualTo(found.size());
    assertThat(row.coded().total()).as(what).isEqualTo(coded.size());
    assertThat(row.articles().undated())
        .as(what)
        .isEqualTo(found.stream().filter(a -> a.published() == null).count());
    if (row.articles().undated() > 0) {
      assertThat(corpus.whole().search().count(row.undated())).isEqualTo(row.articles().undated());
    }
    Interval unit = coverage.times().unit();
    int cells = 0;
    for (int i = 0; i < coverage.times().points().size(); i++) {
      LocalDate start = unit.startOf(coverage.times().points().get(i).from());
      assertThat(row.articles().counts().get(i)).as(what).isEqualTo(inBar(found, start, unit));
      assertThat(row.coded().counts().get(i)).as(what).isEqualTo(inBar(coded, start, unit));
      assertThat(row.intake().get(i))
          .as(what)
          .isGreaterThanOrEqualTo(row.articles().counts().get(i));
      cells += row.articles().counts().get(i) > 0 ? 1 : 0;
    }
    return cells;
  }

  private static long inBar(List<PlainArticle> found, LocalDate start, Interval unit) {
    return found.stream()
        .filter(a -> a.published() != null && start.equals(a.published().bar(unit)))
        .count();
  }
}

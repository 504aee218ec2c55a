package org.chancery.search.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chancery.analysis.EventMix;
import org.chancery.analysis.Split;
import org.chancery.analysis.Timeline;
import org.chancery.analysis.Timeline.Series;
import org.chancery.analysis.TimelineAsk;
import org.chancery.analysis.Timelines;
import org.chancery.search.Criteria;
import org.chancery.search.CriteriaParameters;
import org.chancery.search.DateKind;
import org.chancery.search.Interval;
import org.chancery.search.OverTime;
import org.chancery.search.SearchFixture;
import org.chancery.search.Sort;
import org.chancery.testing.TestIndex;
import org.junit.jupiter.api.Test;

/** Every number of a picture over time is that of a loop over the articles, and of its search. */
class TimelinesEqualAPlainLoopTest {

  private static final int SEARCHES = Boolean.getBoolean("chancery.long") ? 120 : 30;
  private static final long SEED = Long.getLong("chancery.seed", 20_250_928);

  private final TestIndex whole = SampleCorpus.get().whole();
  private final TestIndex cut = SampleCorpus.get().cut();
  private final List<PlainArticle> articles = SampleCorpus.get().articles();
  private final PlainCount plain = SampleCorpus.get().plain();

  @Test
  void everyBarByPublicationIsWhatALoopCounts() {
    RandomSearches searches = new RandomSearches(articles, SEED + 5);
    for (int i = 0; i < SEARCHES; i++) {
      Asked asked = searches.next();
      Interval unit = turn(List.of(Interval.values()), i);
      Counted expected = plain.count(asked, unit);
      OverTime found =
          counted(i % 5 == 0 ? cut : whole, asked.criteria(), unit, DateKind.PUBLISHED);
      assertThat(found.bars()).as(description(asked, i)).isEqualTo(expected.bars());
      assertThat(found.total()).as(description(asked, i)).isEqualTo(expected.total());
    }
  }

  @Test
  void everyBarByEventIsWhatALoopCounts() {
    RandomSearches searches = new RandomSearches(articles, SEED + 6);
    int bars = 0;
    int demanding = 0;
    for (int i = 0; i < SEARCHES; i++) {
      Asked asked = searches.next();
      Interval unit = turn(List.of(Interval.values()), i);
      Map<LocalDate, Long> expected = plain.events(asked, unit);
      OverTime found = counted(i % 5 == 0 ? cut : whole, asked.criteria(), unit, DateKind.EVENT);
      assertThat(found.bars()).as(description(asked, i)).isEqualTo(expected);
      assertThat(found.undated())
          .as(description(asked, i))
          .isEqualTo(plain.withoutEventDate(asked));
      bars += expected.size();
      demanding += expected.isEmpty() ? 0 : demands(asked.criteria());
    }
    assertThat(bars).as("bars").isGreaterThan(SEARCHES);
    assertThat(demanding).as("searches whose bars were counted one by one").isGreaterThan(3);
  }

  private static int demands(Criteria criteria) {
    return criteria.filters().entrySet().stream()
            .anyMatch(f ->
                f.getKey().ofEntries()
                    && !(f.getValue().all().isEmpty() && f.getValue().none().isEmpty()))
        ? 1
        : 0;
  }

  @Test
  void everyNumberIsTheTotalOfItsSearch() {
    Timelines timelines = new Timelines(whole.search(), SearchFixture.names());
    RandomSearches searches = new RandomSearches(articles, SEED + 7);
    int numbers = 0;
    for (int i = 0; i < 12; i++) {
      Asked asked = searches.next();
      TimelineAsk ask =
          new TimelineAsk(
              i % 2 == 0 ? Interval.QUARTER : Interval.YEAR,
              turn(List.of(DateKind.values()), i / 2),
              turn(List.of(Split.values()), i),
              i % 3 == 0 ? List.of("RUS>UKR", "treaty OR talks") : List.of());
      numbers += check(timelines.of(asked.criteria(), ask), asked, i);
      EventMix mix = timelines.events(asked.criteria(), ask);
      numbers += check(mix.quads(), asked, i) + check(mix.roots(), asked, i);
    }
    assertThat(numbers).as("numbers").isGreaterThan(200);
  }

  /** The last years alone: there each point is counted by a search of its own. */
  private int check(Timeline timeline, Asked asked, int number) {
    int numbers = 0;
    for (Series series : timeline.series()) {
      String what = series.label() + " of " + description(asked, number);
      assertThat(whole.search().count(series.criteria())).as(what).isEqualTo(series.total());
      int points = timeline.points().size();
      for (int p = Math.max(0, points - 6); p < points; p++) {
        assertThat(whole.search().count(timeline.search(series, p)))
            .as(what + " at " + timeline.points().get(p))
            .isEqualTo(series.counts().get(p));
        assertThat(timeline.points().get(p).all())
            .as(what)
            .isGreaterThanOrEqualTo(series.counts().get(p));
        numbers++;
      }
    }
    return numbers;
  }

  private static <T> T turn(List<T> all, int number) {
    return all.get(number % all.size());
  }

  private static OverTime counted(
      TestIndex index, Criteria criteria, Interval unit, DateKind kind) {
    return index.search().overTime(List.of(criteria), unit, kind).getFirst();
  }

  private static String description(Asked asked, int number) {
    return "search "
        + number
        + " of seed "
        + SEED
        + ": "
        + new TreeMap<>(CriteriaParameters.toParameters(asked.criteria(), Sort.RELEVANCE));
  }
}

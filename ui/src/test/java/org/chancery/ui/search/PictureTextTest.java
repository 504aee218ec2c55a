package org.chancery.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.chancery.analysis.Split;
import org.chancery.analysis.Timeline;
import org.chancery.analysis.Timeline.Point;
import org.chancery.analysis.Timeline.Series;
import org.chancery.analysis.TimelineAsk;
import org.chancery.search.Choice;
import org.chancery.search.Count;
import org.chancery.search.Criteria;
import org.chancery.search.DateKind;
import org.chancery.search.Facet;
import org.chancery.search.Interval;
import org.junit.jupiter.api.Test;

class PictureTextTest {

  private static final LocalDate DAY = LocalDate.of(2024, 4, 1);

  @Test
  void titlesWhatIsShown() {
    assertThat(title(TimelineAsk.USUAL, false)).isEqualTo("Articles by month of publication");
    assertThat(title(TimelineAsk.USUAL.by(DateKind.EVENT).split(Split.QUAD), true))
        .isEqualTo("Share of all articles by month of the event, by kind of event");
    SearchState texts = SearchState.START.with(c -> c.counting(Count.TEXTS));
    assertThat(PictureText.title(texts, Interval.QUARTER))
        .isEqualTo("Distinct texts by quarter of publication");
  }

  private static String title(TimelineAsk ask, boolean share) {
    return PictureText.title(
        SearchState.START.drawn(PictureView.USUAL.asking(ask).shared(share)), Interval.MONTH);
  }

  @Test
  void saysOfWhichArticles() {
    SearchState state =
        SearchState.START.with(c -> c.withQuery("aid")).with(Facet.DYAD, Choice.any("PRK-RUS"));
    assertThat(PictureText.subtitle(SearchState.START, (facet, value) -> value))
        .isEqualTo("All articles");
    assertThat(PictureText.subtitle(state, (facet, value) -> value))
        .isEqualTo("“aid” · Country pair: PRK-RUS");
  }

  @Test
  void saysWhatIsLeftOut() {
    assertThat(leftOut(DateKind.PUBLISHED, false, series("a", 9, 1, 5)))
        .isEqualTo("1 undated article is in no month. 3 articles have a date wider than a month.");
    assertThat(leftOut(DateKind.EVENT, false, series("a", 9, 2, 5)))
        .isEqualTo("2 articles tell of no event with a date.");
    assertThat(leftOut(DateKind.PUBLISHED, true, series("a", 9, 1, 8), series("b", 2, 2, 0)))
        .isEqualTo(
            "Undated: a 1, b 2. Shaded: nothing was published then of what is indexed, so a zero"
                + " says nothing.");
  }

  @Test
  void tellsOfEachSearchHowManyHaveTooWideADate() {
    assertThat(leftOut(DateKind.PUBLISHED, false, series("a", 9, 1, 5), series("b", 2, 0, 2)))
        .isEqualTo("Undated: a 1. Dated wider than a month: a 3.");
  }

  private static String leftOut(DateKind by, boolean gap, Series... series) {
    Point point = new Point(DAY, DAY.plusDays(29), 10, gap);
    return PictureText.leftOut(
        new Timeline(Interval.MONTH, by, List.of(point), List.of(series)), SearchState.START);
  }

  private static Series series(String label, long total, long undated, long count) {
    return new Series(label, label, Criteria.EVERYTHING, total, undated, List.of(count));
  }

  @Test
  void callsTimesByTheirLength() {
    assertThat(Times.label(DAY, Interval.DAY)).isEqualTo("1 Apr 2024");
    assertThat(Times.label(DAY, Interval.WEEK)).isEqualTo("Week of 1 Apr 2024");
    assertThat(Times.label(DAY, Interval.MONTH)).isEqualTo("Apr 2024");
    assertThat(Times.label(DAY, Interval.QUARTER)).isEqualTo("Q2 2024");
    assertThat(Times.label(DAY, Interval.YEAR)).isEqualTo("2024");
  }
}

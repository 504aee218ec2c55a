package org.chancery.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.chancery.search.Bar;
import org.chancery.search.Criteria;
import org.chancery.search.Interval;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BarsTest {

  @ParameterizedTest
  @CsvSource({
    "           ,           , MONTH, 2024-05-01, 2024-05-01, 1",
    " 2024-03-10,           , MONTH, 2024-03-01, 2024-05-01, 3",
    "           , 2024-07-31, MONTH, 2024-05-01, 2024-07-01, 3",
    " 2024-04-29, 2024-05-03, DAY,   2024-04-29, 2024-05-03, 5",
    " 2024-04-16, 2024-05-12, WEEK,  2024-04-15, 2024-05-06, 4",
    " 2020-02-03, 2026-01-01, YEAR,  2020-01-01, 2026-01-01, 7",
    " 1400-01-01,           , MONTH, 2024-05-01, 2024-05-01, 1",
    "           , 9999-12-31, DAY,   2024-05-01, 2024-05-01, 1",
  })
  void reachToTheEndsOfTheRange(
      LocalDate from, LocalDate to, Interval interval, LocalDate first, LocalDate last, int count) {
    Bar only = new Bar(interval.startOf(LocalDate.of(2024, 5, 1)), 4);

    List<Bar> bars = Bars.toTheEnds(List.of(only), interval, Criteria.EVERYTHING.between(from, to));

    assertThat(bars).hasSize(count).contains(only);
    assertThat(bars.getFirst().from()).isEqualTo(interval.startOf(first));
    assertThat(bars.getLast().from()).isEqualTo(last);
    assertThat(bars.stream().mapToLong(Bar::count).sum()).isEqualTo(4);
  }

  @Test
  void staysEmptyWhereNothingIsDated() {
    Criteria range = Criteria.EVERYTHING.between(LocalDate.of(2024, 1, 1), null);

    assertThat(Bars.toTheEnds(List.of(), Interval.MONTH, range)).isEmpty();
  }
}

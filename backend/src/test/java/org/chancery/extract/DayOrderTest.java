package org.chancery.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DayOrderTest {

  @Test
  void followsAnotherDateOfThePageThatCanBeReadInOneWayOnly() {
    assertThat(settle(Set.of(), "03/04/2024", "Bridge closed 28/03/2024"))
        .isEqualTo(DayOrder.DAY_FIRST);
    assertThat(settle(Set.of(), "03/04/2024", "Bridge closed 03/28/2024"))
        .isEqualTo(DayOrder.MONTH_FIRST);
  }

  @Test
  void followsADayThatTheAddressTells() {
    assertThat(settle(Set.of(LocalDate.of(2024, 4, 3)), "Posted 03/04/2024"))
        .isEqualTo(DayOrder.DAY_FIRST);
  }

  @Test
  void staysUnknownWherePagesContradictThemselves() {
    assertThat(settle(Set.of(), "13/04/2024", "04/13/2024")).isEqualTo(DayOrder.UNKNOWN);
  }

  @Test
  void putsDaysFirstWhereHoursAreCountedTo24() {
    DateText dates = new DateText(DayOrder.UNKNOWN);

    assertThat(dates.findInText("Posted on 12/03/2023 18:20")).contains("2023-03-12");
    assertThat(dates.findInText("Posted on 12/03/2023 6:20 pm")).contains("2023");
  }

  private static DayOrder settle(Set<LocalDate> known, String... lines) {
    return DayOrderEvidence.settle(DayOrder.UNKNOWN, List.of(lines), known);
  }
}

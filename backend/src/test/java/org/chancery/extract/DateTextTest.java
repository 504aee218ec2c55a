package org.chancery.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateTextTest {

  private final DateText dates = new DateText(DayOrder.DAY_FIRST);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2024-10-01|2024-10-01",
        "2024-10-01T12:00:00Z|2024-10-01T12:00Z",
        "2024-10-01T12:00:00.123+0530|2024-10-01T12:00+05:30",
        "2024-10-01 12:00:00|2024-10-01",
        "2024/10/01|2024-10-01",
        "20241001|2024-10-01",
        "20241001T120000Z|2024-10-01T12:00Z",
        "1727784000|2024-10-01T12:00Z",
        "1727784000000|2024-10-01T12:00Z",
        "Tue Oct 01 12:00:00 EDT 2024|2024-10-01",
        "Tue, 01 Oct 2024 12:00:00 GMT|2024-10-01T12:00Z",
        "October 1, 2024 at 4:05 PM EST|2024-10-01",
        "1st October 2024|2024-10-01",
        "1 de octubre de 2024|2024-10-01",
        "1º de outubro de 2024|2024-10-01",
        "1 ottobre 2024|2024-10-01",
        "1 październik 2024|2024-10-01",
        "1. října 2024|2024-10-01",
        "1 Ekim 2024|2024-10-01",
        "1 أكتوبر 2024|2024-10-01",
        "2024년 10월 1일|2024-10-01",
        "01.10.2024, 12:00 Uhr|2024-10-01",
        "01.10.24|2024-10-01",
        "10/01/2024|2024-01-10",
        "October 2024|2024-10",
        "2024-10|2024-10",
        "2024|2024",
      })
  void readsDatesAsExactlyAsTheyAreWritten(String field, String date) {
    assertThat(dates.findInField(field)).contains(date);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "soon", "12:30", "2024-02-31", "page 12 of 2024", "May Day", "+1 555 2024 10"})
  void readsNothingElse(String field) {
    assertThat(dates.findInField(field)).isEmpty();
  }
}

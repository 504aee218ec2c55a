package org.chancery.alert;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;

/** How often an alert may tell something. */
public enum Pace {
  /** Whenever it is looked. */
  IMMEDIATE {
    @Override
    ZonedDateTime after(ZonedDateTime moment) {
      return moment;
    }
  },
  /** Every morning. */
  DAILY {
    @Override
    ZonedDateTime after(ZonedDateTime moment) {
      ZonedDateTime today = moment.with(MORNING);
      return today.isAfter(moment) ? today : moment.plusDays(1).with(MORNING);
    }
  },
  /** On Monday morning. */
  WEEKLY {
    @Override
    ZonedDateTime after(ZonedDateTime moment) {
      ZonedDateTime monday =
          moment.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY)).with(MORNING);
      return monday.isAfter(moment) ? monday : monday.plusWeeks(1);
    }
  };

  private static final LocalTime MORNING = LocalTime.of(6, 0);

  /** When it is due next. */
  abstract ZonedDateTime after(ZonedDateTime moment);
}

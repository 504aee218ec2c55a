package org.chancery.alert;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;

/**
 * What an alert would have told in the last 26 weeks, had each article come on the day of its date.
 *
 * @param articles that it would have found
 * @param notices that it would have sent; at most, where it tells of each at once
 */
public record Forecast(Pace pace, long articles, long notices) {

  static final int WEEKS = 26;

  /** So many a week are more than anybody reads. */
  private static final long MANY_ARTICLES = 200;

  private static final long MANY_NOTICES = 35;

  /**
   * @param days how many articles each day has; those of no certain day are missing
   */
  static Forecast of(Pace pace, long articles, SortedMap<LocalDate, Long> days) {
    long notices =
        switch (pace) {
          case IMMEDIATE -> articles;
          case DAILY -> days.values().stream().filter(count -> count > 0).count();
          case WEEKLY ->
              days.entrySet().stream()
                  .filter(day -> day.getValue() > 0)
                  .map(day -> day.getKey().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)))
                  .distinct()
                  .count();
        };
    return new Forecast(pace, articles, notices);
  }

  public String sentence() {
    return String.format(
        Locale.ROOT,
        "In the last 26 weeks it would have sent %s%,d %s about %,d %s.",
        pace == Pace.IMMEDIATE && notices > 1 ? "up to " : "",
        notices,
        notices == 1 ? "notice" : "notices",
        articles,
        articles == 1 ? "article" : "articles");
  }

  /** Present where it is too broad to be read. */
  public Optional<String> warning() {
    long weekly = articles / WEEKS;
    if (weekly >= MANY_ARTICLES) {
      return Optional.of(
          String.format(
              Locale.ROOT,
              "That is some %,d articles a week, more than anybody reads; make the search narrower.",
              weekly));
    }
    if (notices / WEEKS >= MANY_NOTICES) {
      return Optional.of(
          String.format(
              Locale.ROOT,
              "That is some %,d notices a week; choose once a day, or make the search narrower.",
              notices / WEEKS));
    }
    return Optional.empty();
  }
}

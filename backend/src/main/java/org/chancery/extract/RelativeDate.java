package org.chancery.extract;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.article.Dated;
import org.jspecify.annotations.Nullable;

/** "2 hours ago", counted from when the page was fetched; without that, nothing. */
final class RelativeDate implements DateRule {

  private static final Pattern AGO =
      Pattern.compile(
          "(?i)\\b(\\d{1,3}|an?|one)\\s+(minute|min|hour|hr|day|week|month|year)s?\\s+ago\\b|\\b(yesterday)\\b");
  private static final int LONGEST = 80;

  @Override
  public Optional<Dated> find(DateContext context) {
    Instant fetchedAt = context.fetchedAt();
    if (fetchedAt == null) {
      return Optional.empty();
    }
    return context.above().stream()
        .filter(line -> line.length() <= LONGEST)
        .map(AGO::matcher)
        .filter(Matcher::find)
        .findFirst()
        .map(match -> Dated.of(before(fetchedAt, match), "relative", 0.5));
  }

  private static String before(Instant fetchedAt, Matcher match) {
    LocalDate day = fetchedAt.atOffset(ZoneOffset.UTC).toLocalDate();
    if (match.group(3) != null) {
      return day.minusDays(1).toString();
    }
    int n = count(match.group(1));
    return switch (match.group(2).toLowerCase(Locale.ROOT)) {
      case "minute", "min" -> day(fetchedAt.minusSeconds(60L * n));
      case "hour", "hr" -> day(fetchedAt.minusSeconds(3_600L * n));
      case "day" -> day.minusDays(n).toString();
      case "week" -> YearMonth.from(day.minusWeeks(n)).toString();
      case "month" -> YearMonth.from(day).minusMonths(n).toString();
      default -> String.valueOf(day.getYear() - n);
    };
  }

  private static String day(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC).toLocalDate().toString();
  }

  private static int count(@Nullable String number) {
    return number != null && Character.isDigit(number.charAt(0)) ? Integer.parseInt(number) : 1;
  }
}

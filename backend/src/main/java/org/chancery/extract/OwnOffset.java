package org.chancery.extract;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.article.Dated;
import org.chancery.article.Precision;

/**
 * Gives an instant in UTC the outlet's own offset, so that it shows the day that the outlet
 * printed. The page tells it in another place: with the offset, or as the time of day below the
 * headline.
 */
final class OwnOffset {

  /** An hour of one digit counts only with its half of the day. */
  private static final Pattern TIME =
      Pattern.compile(
          "(?iU)(?<![\\d:.])(?:(\\d{1,2})[:.](\\d{2})(?!\\d)\\s*([ap])\\.?m\\b|([01]\\d|2[0-3])[:.](\\d{2})(?![\\d.]))");

  /** Two declarations of one publication may lie a few minutes apart. */
  private static final Duration CLOSE = Duration.ofMinutes(30);

  private static final int QUARTER = 15 * 60;
  private static final int WEST = -11 * 3600;
  private static final int EAST = 14 * 3600;

  private OwnOffset() {}

  static Dated restore(Dated best, List<Dated> others, DateContext context) {
    if (best.precision() != Precision.INSTANT) {
      return best;
    }
    OffsetDateTime instant = OffsetDateTime.parse(best.date());
    if (!instant.getOffset().equals(ZoneOffset.UTC)) {
      return best;
    }
    return declared(instant, others)
        .or(() -> printed(instant, context))
        .map(offset -> instant.withOffsetSameInstant(offset).toString())
        .map(date -> Dated.of(date, best.rule(), best.confidence()))
        .orElse(best);
  }

  private static Optional<ZoneOffset> declared(OffsetDateTime instant, List<Dated> others) {
    return others.stream()
        .filter(other -> other.precision() == Precision.INSTANT)
        .map(other -> OffsetDateTime.parse(other.date()))
        .filter(other -> !other.getOffset().equals(ZoneOffset.UTC))
        .filter(other -> Duration.between(instant, other).abs().compareTo(CLOSE) <= 0)
        .map(OffsetDateTime::getOffset)
        .findFirst();
  }

  private static Optional<ZoneOffset> printed(OffsetDateTime instant, DateContext context) {
    return context.above().stream()
        .map(DateLine::published)
        .flatMap(line -> offset(line, instant, context.dates()).stream())
        .findFirst();
  }

  /** Clocks of the world differ by whole quarters of an hour. */
  private static Optional<ZoneOffset> offset(String line, OffsetDateTime instant, DateText dates) {
    Matcher time = TIME.matcher(line);
    Optional<String> day = dates.findInText(line).filter(date -> date.length() == 10);
    if (day.isEmpty() || !time.find()) {
      return Optional.empty();
    }
    try {
      LocalTime shown = shown(time);
      int seconds =
          Math.toIntExact(
              Duration.between(
                      instant.toLocalDateTime().withSecond(0).withNano(0),
                      LocalDate.parse(day.get()).atTime(shown))
                  .toSeconds());
      return seconds % QUARTER == 0 && seconds >= WEST && seconds <= EAST
          ? Optional.of(ZoneOffset.ofTotalSeconds(seconds))
          : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static LocalTime shown(Matcher time) {
    if (time.group(3) == null) {
      return LocalTime.of(Integer.parseInt(time.group(4)), Integer.parseInt(time.group(5)));
    }
    int half = time.group(3).toLowerCase(Locale.ROOT).equals("p") ? 12 : 0;
    return LocalTime.of(
        Integer.parseInt(time.group(1)) % 12 + half, Integer.parseInt(time.group(2)));
  }
}

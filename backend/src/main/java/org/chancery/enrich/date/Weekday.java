package org.chancery.enrich.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.Set;

/** "Friday", "last Friday", "next Monday": the day itself, last past unless a verb looks ahead. */
final class Weekday implements DateRule {

  @Override
  public String name() {
    return "weekday";
  }

  @Override
  public Set<String> openers() {
    return Shift.OPENERS;
  }

  @Override
  public Optional<Reading> read(Tokens tokens, int from, Anchor anchor) {
    Shift shift = Shift.read(tokens, from);
    int at = shift.at();
    Optional<DayOfWeek> weekday = Calendar.weekday(tokens, at);
    if (weekday.isEmpty()) {
      return Optional.empty();
    }
    String direction = shift.isGiven() ? shift.word() : tokens.isFuture(at) ? "future" : "past";
    Meaning meaning =
        anchor
            .day()
            .map(day -> Meaning.day(resolve(day, weekday.get(), direction)))
            .orElseGet(() -> Meaning.open("XXXX-WXX-" + weekday.get().getValue()));
    String part = RelativeDay.part(tokens.key(at + 1));
    return Optional.of(
        part.isEmpty() ? new Reading(at + 1, meaning) : new Reading(at + 2, meaning.with(part)));
  }

  private static LocalDate resolve(LocalDate day, DayOfWeek weekday, String direction) {
    return switch (direction) {
      case "last" -> day.with(TemporalAdjusters.previous(weekday));
      case "next" -> day.with(TemporalAdjusters.next(weekday));
      case "this" -> day.with(weekday);
      case "future" -> day.with(TemporalAdjusters.nextOrSame(weekday));
      default -> day.with(TemporalAdjusters.previousOrSame(weekday));
    };
  }
}

package org.chancery.enrich.date;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** "On the 15th": the last such day, or the next where a verb looks ahead. */
final class OrdinalDay implements DigitRule {

  private static final Set<String> CUES = Set.of("on", "by", "until", "since", "from", "before");

  @Override
  public String name() {
    return "ordinal-day";
  }

  @Override
  public Optional<Reading> read(Tokens tokens, int from, Anchor anchor) {
    int number = tokens.dayOfMonth(from);
    boolean cued = tokens.is(from - 1, "the") && tokens.isOneOf(from - 2, CUES);
    boolean counts = tokens.startsWithLetter(from + 1);
    if (number == 0 || tokens.digits(from) >= 0 || !cued || counts) {
      return Optional.empty();
    }
    return anchor
        .day()
        .flatMap(day -> near(day, number, tokens.isFuture(from)))
        .map(day -> new Reading(from + 1, Meaning.day(day)));
  }

  private static Optional<LocalDate> near(LocalDate day, int number, boolean future) {
    for (int i = 0; i < 3; i++) {
      LocalDate month = future ? day.plusMonths(i) : day.minusMonths(i);
      Optional<LocalDate> found = Calendar.day(month.getYear(), month.getMonthValue(), number);
      if (found.isPresent() && (future ? !found.get().isBefore(day) : !found.get().isAfter(day))) {
        return found;
      }
    }
    return Optional.empty();
  }
}

package org.chancery.enrich.date;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.article.Dated;
import org.chancery.enrich.text.Text;
import org.jspecify.annotations.Nullable;

/** Finds the dates of a text, left to right, none overlapping. Thread-safe. */
public final class DateFinder {

  /** Longer readings first: "June 19, 2024" before "June", "last Friday" before "Friday". */
  private static final List<DateRule> RULES =
      List.of(
          new NumericDate(),
          new CalendarDay(),
          new CalendarMonth(),
          new Weekday(),
          new RelativeDay(),
          new PartOfYear(),
          new Season(),
          new Ago(),
          new Ahead(),
          new RelativePeriod(),
          new CalendarYear(),
          new VagueTime());

  private DateFinder() {}

  public static List<FoundDate> find(Text text, @Nullable Dated published) {
    Tokens tokens = new Tokens(text.tokens());
    Anchor anchor = Anchor.of(published);
    List<FoundDate> found = new ArrayList<>();
    int i = 0;
    while (i < tokens.size()) {
      int to = i + 1;
      for (DateRule rule : RULES) {
        Optional<DateRule.Reading> reading = rule.read(tokens, i, anchor);
        if (reading.isPresent()) {
          Meaning meaning = reading.get().meaning();
          to = reading.get().to();
          found.add(new FoundDate(i, to, meaning.value(), meaning.span(), rule.name()));
          break;
        }
      }
      i = to;
    }
    return found;
  }
}

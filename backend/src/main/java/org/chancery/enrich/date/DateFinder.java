package org.chancery.enrich.date;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.article.Dated;
import org.chancery.enrich.text.Text;
import org.chancery.enrich.text.WordMap;
import org.jspecify.annotations.Nullable;

/** Finds the dates of a text, left to right, none overlapping. Thread-safe. */
public final class DateFinder {

  /** Longer readings first: "June 19, 2024" before "June", "last Friday" before "Friday". */
  private static final List<DateRule> RULES =
      List.of(
          new NumericDate(),
          new CalendarDay(),
          new OrdinalDay(),
          new FixedHoliday(),
          new CalendarMonth(),
          new Weekday(),
          new RelativeDay(),
          new PartOfYear(),
          new Season(),
          new Ago(),
          new Ahead(),
          new FromText(),
          new Duration(),
          new EdgeOfPeriod(),
          new RelativePeriod(),
          new CalendarYear(),
          new VagueTime());

  /** The rules to ask about a token, by its key. */
  private static final WordMap<List<DateRule>> BY_OPENER = byOpener();

  private static final List<DateRule> OF_DIGITS =
      RULES.stream().filter(DateRule::opensWithDigits).toList();

  private DateFinder() {}

  public static List<FoundDate> find(Text text, @Nullable Dated published) {
    Tokens tokens = new Tokens(text.tokens());
    Anchor anchor = Anchor.of(published);
    List<FoundDate> found = new ArrayList<>();
    int i = 0;
    while (i < tokens.size()) {
      int to = i + 1;
      // No iterator, for most words open no date.
      List<DateRule> rules = rules(tokens.key(i));
      for (int r = 0; r < rules.size(); r++) {
        DateRule rule = rules.get(r);
        Optional<DateRule.Reading> reading = rule.read(tokens, i, anchor);
        if (reading.isPresent()) {
          Meaning meaning = reading.get().meaning();
          to = reading.get().to();
          anchor = anchor.after(meaning);
          found.add(new FoundDate(i, to, meaning.value(), meaning.span(), rule.name()));
          break;
        }
      }
      i = to;
    }
    return found;
  }

  private static List<DateRule> rules(String key) {
    boolean digits = !key.isEmpty() && key.charAt(0) >= '0' && key.charAt(0) <= '9';
    if (digits) {
      return OF_DIGITS;
    }
    return BY_OPENER.getOrDefault(key, List.of());
  }

  private static WordMap<List<DateRule>> byOpener() {
    WordMap<List<DateRule>> rules = new WordMap<>();
    for (DateRule rule : RULES) {
      for (String opener : rule.openers()) {
        rules.computeIfAbsent(opener, ArrayList::new).add(rule);
      }
    }
    return rules;
  }
}

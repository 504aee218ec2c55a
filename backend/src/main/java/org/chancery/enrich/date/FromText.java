package org.chancery.enrich.date;

import java.util.Optional;
import java.util.Set;
import org.chancery.enrich.text.WordList;

/** "A day earlier", "two weeks later", "the same day", "that night": from the date named last. */
final class FromText implements DateRule {

  private static final Set<String> EARLIER = Set.of("earlier", "before");
  private static final Set<String> LATER = Set.of("later", "after");
  private static final Set<String> SHIFTED = Set.of("same", "previous", "following", "next");

  private static final Set<String> OPENERS =
      WordList.union(
          WordList.union(Numerals.words(), SHIFTED),
          Set.of("day", "night", "morning", "afternoon", "evening", "week", "month", "year"));

  @Override
  public String name() {
    return "from-text";
  }

  @Override
  public Set<String> openers() {
    return OPENERS;
  }

  @Override
  public boolean opensWithDigits() {
    return true;
  }

  @Override
  public Optional<Reading> read(Tokens tokens, int from, Anchor anchor) {
    Optional<Anchor> latest = anchor.atLatest();
    if (latest.isEmpty()) {
      return Optional.empty();
    }
    if (SHIFTED.contains(tokens.key(from))) {
      return shifted(tokens, from, latest.get());
    }
    if (tokens.is(from - 1, "that") || tokens.is(from - 1, "the")) {
      return named(tokens, from, latest.get());
    }
    int count = Numerals.at(tokens, from);
    Unit unit = count > 0 ? Unit.of(tokens.key(from + 1)) : null;
    int direction = unit == null ? 0 : direction(tokens, from + 2);
    return unit == null || direction == 0
        ? Optional.empty()
        : unit.at(latest.get(), direction * count).map(meaning -> new Reading(from + 3, meaning));
  }

  /** "Two days before the vote" counts from the vote. */
  private static int direction(Tokens tokens, int at) {
    boolean bare = tokens.is(at, "earlier") || tokens.is(at, "later") || isEnd(tokens, at + 1);
    if (!bare) {
      return 0;
    }
    return tokens.isOneOf(at, EARLIER) ? -1 : tokens.isOneOf(at, LATER) ? 1 : 0;
  }

  private static boolean isEnd(Tokens tokens, int at) {
    return !tokens.has(at) || tokens.is(at, ".") || tokens.is(at, ",") || tokens.is(at, ";");
  }

  private static Optional<Reading> shifted(Tokens tokens, int from, Anchor latest) {
    Unit unit = Unit.of(tokens.key(from + 1));
    if (unit == null || tokens.key(from + 1).endsWith("s") || !tokens.is(from - 1, "the")) {
      return Optional.empty();
    }
    if (unit != Unit.DAY && tokens.is(from, "next")) {
      return Optional.empty();
    }
    int shift = tokens.is(from, "same") ? 0 : tokens.is(from, "previous") ? -1 : 1;
    return unit.at(latest, shift).map(meaning -> new Reading(from + 2, meaning));
  }

  /** "That day", "that night", "the day before". */
  private static Optional<Reading> named(Tokens tokens, int from, Anchor latest) {
    boolean that = tokens.is(from - 1, "that");
    String part = RelativeDay.part(tokens.key(from));
    if (that && !part.isEmpty()) {
      return latest.day().map(day -> new Reading(from + 1, Meaning.day(day).with(part)));
    }
    Unit unit = Unit.of(tokens.key(from));
    int direction = that ? 0 : direction(tokens, from + 1);
    return unit == null || (!that && direction == 0)
        ? Optional.empty()
        : unit.at(latest, direction)
            .map(meaning -> new Reading(that ? from + 1 : from + 2, meaning));
  }
}

package org.chancery.enrich.date;

import java.util.Optional;
import java.util.Set;
import org.chancery.enrich.text.WordList;

/** "two weeks ago", "a year ago", "several months ago". */
final class Ago implements DateRule {

  private static final Set<String> VAGUE =
      WordList.of(
          """
          several few some many couple long decades years months weeks days hours moments
          """);

  private static final Set<String> SHORT = Set.of("hour", "hours", "minute", "minutes", "moments");

  private static final Set<String> OPENERS = WordList.union(VAGUE, Numerals.words());

  @Override
  public String name() {
    return "ago";
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
    int count = Numerals.at(tokens, from);
    boolean vague =
        tokens.isOneOf(from, VAGUE)
            || (count == 1 && (tokens.is(from + 1, "few") || tokens.is(from + 1, "couple")));
    if (count == 0 && !vague) {
      return Optional.empty();
    }
    int ago = from;
    while (ago < from + 5 && !tokens.is(ago, "ago")) {
      ago++;
    }
    if (!tokens.is(ago, "ago") || ago == from) {
      return Optional.empty();
    }
    Unit unit = Unit.of(tokens.key(ago - 1));
    if (tokens.isOneOf(ago - 1, SHORT)) {
      return Optional.of(new Reading(ago + 1, today(anchor)));
    }
    if (unit == null) {
      return vague ? Optional.of(new Reading(ago + 1, Meaning.open("PAST_REF"))) : Optional.empty();
    }
    boolean exact = !vague && ago == from + 2;
    Meaning meaning =
        exact
            ? unit.at(anchor, -count).orElseGet(() -> Meaning.open("PAST_REF"))
            : Meaning.open("PAST_REF");
    return Optional.of(new Reading(ago + 1, meaning));
  }

  private static Meaning today(Anchor anchor) {
    return Unit.DAY.at(anchor, 0).orElseGet(() -> Meaning.open("PAST_REF"));
  }
}

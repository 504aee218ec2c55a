package org.chancery.search;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Whom one watches: an actor, whoever acts for a state, or whoever holds an office on the day.
 * Written {@code person:sergey-lavrov}, {@code RUS}, {@code role:foreign-minister} or {@code
 * role:foreign-minister@RUS}.
 */
public sealed interface Side {

  /** One actor, by any id that ever counted. */
  record Actor(String id) implements Side {
    @Override
    public String toString() {
      return id;
    }
  }

  /** A state, itself or through anybody who acts for it. */
  record State(String code) implements Side {
    @Override
    public String toString() {
      return code;
    }
  }

  /**
   * @param country absent for those of all states
   */
  record Holders(Office office, @Nullable String country) implements Side {
    @Override
    public String toString() {
      return ROLE + office.parameter() + (country == null ? "" : "@" + country);
    }
  }

  /** Before the name of an office. */
  String ROLE = "role:";

  /**
   * @throws BadQuery with one sentence for what is no side
   */
  static Side of(String text) {
    String plain = text.strip();
    if (plain.startsWith(ROLE)) {
      return holders(plain);
    }
    if (CountryCode.isFormed(plain)) {
      if (CountryCode.isKnown(plain)) {
        return new State(plain);
      }
      throw new BadQuery("'" + plain + "' is no country's ISO code; write one like RUS.", -1);
    }
    if (Forms.ACTOR.matcher(plain).matches()) {
      return new Actor(plain);
    }
    throw new BadQuery(
        "'"
            + plain
            + "' is no side; write an actor's id such as person:sergey-lavrov, a country's ISO code"
            + " such as RUS, or an office such as role:foreign-minister@RUS.",
        -1);
  }

  private static Side holders(String text) {
    Matcher form = Forms.HOLDERS.matcher(text);
    Optional<Office> office = form.matches() ? Office.find(form.group(1)) : Optional.empty();
    String country = form.matches() ? form.group(2) : null;
    if (office.isEmpty() || (country != null && !CountryCode.isKnown(country))) {
      throw new BadQuery(
          "'"
              + text
              + "' is no office; write role:head-of-state, role:head-of-government,"
              + " role:foreign-minister or role:defence-minister, with @RUS for one state's.",
          -1);
    }
    return new Holders(office.get(), country);
  }

  /** In words, such as “Foreign ministers of Russia”. */
  default String label(Names names) {
    return switch (this) {
      case Actor actor -> names.actor(actor.id());
      case State state -> names.side(state.code());
      case Holders holders ->
          holders.office().label()
              + (holders.country() == null ? "" : " of " + names.side(holders.country()));
    };
  }

  /** Of the texts. */
  final class Forms {
    private static final Pattern ACTOR = Pattern.compile("[a-z]+:[a-z0-9~-]{1,150}");
    private static final Pattern HOLDERS = Pattern.compile("role:([a-z-]+)(?:@([A-Z]{3}))?");

    private Forms() {}
  }
}

package org.chancery.cli;

import java.time.Duration;
import java.util.Locale;

/** How commands write numbers, whatever the locale. */
final class Words {

  private static final String[] UNITS = {"kB", "MB", "GB", "TB"};

  private Words() {}

  /** {@code 1 article}, {@code 1,284 articles}. */
  static String count(long number, String noun) {
    return number(number) + " " + noun + (number == 1 ? "" : "s");
  }

  /** {@code 1,284}. */
  static String number(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  /** In one line of a terminal, whatever characters a file or an outlet is named by. */
  static String shown(String text) {
    StringBuilder line = new StringBuilder(text.length());
    text.codePoints()
        .forEach(c ->
            line.appendCodePoint(
                switch (Character.getType(c)) {
                  case Character.CONTROL,
                      Character.FORMAT,
                      Character.SURROGATE,
                      Character.LINE_SEPARATOR,
                      Character.PARAGRAPH_SEPARATOR ->
                      '?';
                  default -> c;
                }));
    return line.toString();
  }

  /** {@code 812 B}, {@code 3.4 MB}. */
  static String bytes(long bytes) {
    if (bytes < 1_000) {
      return bytes + " B";
    }
    double rest = bytes / 1_000.0;
    int unit = 0;
    // What would be written as 1000.0 belongs to the next unit.
    while (rest >= 999.95 && unit < UNITS.length - 1) {
      rest /= 1_000;
      unit++;
    }
    return String.format(Locale.ROOT, "%.1f %s", rest, UNITS[unit]);
  }

  /** {@code 40 s}, {@code 2 min 5 s}, {@code 3 h 20 min}. */
  static String duration(Duration time) {
    if (time.toMinutes() == 0) {
      return time.toSeconds() + " s";
    }
    return time.toHours() == 0
        ? time.toMinutes() + " min " + time.toSecondsPart() + " s"
        : time.toHours() + " h " + time.toMinutesPart() + " min";
  }
}

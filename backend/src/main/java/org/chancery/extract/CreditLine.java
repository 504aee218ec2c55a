package org.chancery.extract;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "This article was supplied by Harbour Wire.": says who wrote a text and is no part of it. */
final class CreditLine {

  private static final Pattern SUPPLIED =
      Pattern.compile(
          "(?iU)^\\W*this (?:article|story|report|text|dispatch|content|item|piece)(?: (?:was|is|has been))?(?: (?:originally|first))? (?:supplied|provided|produced|written|distributed|published|prepared|reported|contributed|syndicated)(?: to .{2,40}?| here)? (?:by|from|in|on|with permission from) (?:the )?(.{2,60}?)(?: (?:news agency|and .{2,60}|with .{2,60}|under .{2,60}|via .{2,60}))?\\W*$");

  private static final int LONGEST = 160;

  private CreditLine() {}

  static boolean matches(String line) {
    return findSource(line).isPresent();
  }

  /** Whoever it names, agency or not. */
  static Optional<String> findSource(String line) {
    if (line.length() > LONGEST || !mayBegin(line)) {
      return Optional.empty();
    }
    Matcher credit = SUPPLIED.matcher(line);
    return credit.find() ? Optional.of(credit.group(1)) : Optional.empty();
  }

  /** Whether its first letter is that of "this". */
  private static boolean mayBegin(String line) {
    int first = 0;
    while (first < line.length() && !Character.isLetterOrDigit(line.charAt(first))) {
      first++;
    }
    return first < line.length() && Character.toLowerCase(line.charAt(first)) == 't';
  }
}

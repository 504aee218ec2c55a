package org.chancery.extract;

import java.util.regex.Pattern;

/**
 * Tells a template's clock from a date line: "Friday, 05 January 2024 09:30 GMT" heads every page
 * of some sites and says when the page was copied, or when its template was.
 */
final class Clock {

  private static final Pattern FULL =
      Pattern.compile(
          "(?iU)\\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|satur|sat|sun)(?:day)?,?\\s+(?:\\d{1,2}(?:st|nd|rd|th)?\\s+\\p{L}{3,9}|\\p{L}{3,9}\\s+\\d{1,2}),?\\s+\\d{4}[\\s,|-]+\\d{1,2}:\\d{2}(?::\\d{2})?\\s*(?:[ap]m)?\\s*(?:GMT|UTC|[A-Z]{2,4}T)\\b.*");
  private static final Pattern LABELLED =
      Pattern.compile("(?iU)^\\W*(?:today is|today:|now:|local time|last login)\\b.*");

  private static final Pattern WEEKDAY_DATE =
      Pattern.compile(
          "(?iU)^\\W*(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,?\\s.{0,12}\\p{L}{3,9}.{0,6}\\d{4}(?:[\\s,|-]+\\d{1,2}:\\d{2}.{0,12})?\\W*$");

  private Clock() {}

  /** Above a headline, also a weekday with a date alone is the page's and not the article's. */
  static boolean isPageDate(String line) {
    return line.length() < 100 && (isClock(line) || WEEKDAY_DATE.matcher(line).matches());
  }

  static boolean isClock(String line) {
    return FULL.matcher(line).find() || LABELLED.matcher(line).find();
  }
}

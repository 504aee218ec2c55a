package org.chancery.article;

/**
 * One place where a text names a time.
 *
 * @param value as TIMEX3 writes it: {@code 2025-03-01}, {@code 2025-W09}, {@code 2025-03}, {@code
 *     2025-SU}, {@code PAST_REF}
 * @param surface the text between the offsets, exactly
 * @param start first code point in {@code field}
 * @param end code point after the last
 */
public record TextDate(String value, Field field, String surface, int start, int end, String rule) {

  public TextDate {
    Offsets.check(start, end, surface);
  }
}

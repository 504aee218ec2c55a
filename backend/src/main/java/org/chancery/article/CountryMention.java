package org.chancery.article;

/**
 * One place where a text names a state, by name, demonym, capital, seat of power or one of its
 * actors.
 *
 * @param country ISO 3166-1 alpha-3 code ({@code XKX} for Kosovo), or a historic state's code
 * @param surface the text between the offsets, exactly
 * @param start first code point in {@code field}
 * @param end code point after the last
 * @param part what the state does there
 * @param rule name of the rule that found it
 */
public record CountryMention(
    String country,
    Field field,
    String surface,
    int start,
    int end,
    Part part,
    String rule,
    double confidence) {

  /** What a state that is named does in its sentence. */
  public enum Part {
    ACTS,
    ACTED_ON,
    PLACE,
    MODIFIER,
    NAMED
  }

  public CountryMention {
    Offsets.check(start, end, surface);
  }
}

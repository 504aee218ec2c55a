package org.chancery.enrich;

import java.util.List;
import org.chancery.enrich.text.Shape;
import org.chancery.enrich.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * One spelling in the gazetteer.
 *
 * @param entry what it names; {@code null} for a phrase that only hides a state's name
 * @param country code of the state that the spelling points to
 * @param capitals whether each word with a capital needs all capitals in the text
 */
record Name(
    Kind kind, @Nullable Entry entry, @Nullable String country, String surface, boolean capitals) {

  /** How a spelling names what it names; earlier kinds win over later ones. */
  enum Kind {
    PHRASE,
    ACTOR,
    COUNTRY,
    ADJECTIVE,
    PEOPLE,
    CAPITAL,
    SEAT,
    CITY,
    SURNAME
  }

  static Name of(Kind kind, @Nullable Entry entry, @Nullable String country, String surface) {
    return new Name(kind, entry, country, surface, Spelling.isAcronym(surface));
  }

  /** Whether the text writes the name with the capitals it needs. */
  boolean fits(List<Token> tokens, int from, int to) {
    if (capitals) {
      return tokens.get(from).shape() == Shape.UPPER
          || (tokens.get(from).surface().length() == 2 && tokens.get(from).endsWithDot());
    }
    return isWritten(surface.codePointAt(0), tokens.get(from))
        && (isAfterHyphen(tokens, to - 1)
            || isWritten(surface.codePointAt(lastWord(surface)), tokens.get(to - 1)));
  }

  /** A capital in the gazetteer needs one in the text: "Russia today" is not Russia Today. */
  private static boolean isWritten(int initial, Token token) {
    return !Character.isUpperCase(initial)
        || !token.shape().isWord()
        || token.shape().isCapitalised();
  }

  /** "Jong-un" and "Jong-Un" are both printed. */
  private static boolean isAfterHyphen(List<Token> tokens, int i) {
    return i > 0 && tokens.get(i - 1).shape() == Shape.HYPHEN && tokens.get(i).isGlued();
  }

  private static int lastWord(String surface) {
    return Math.max(surface.lastIndexOf(' '), surface.lastIndexOf('-')) + 1;
  }
}

package org.chancery.enrich.date;

import java.util.List;
import java.util.Set;
import org.chancery.enrich.text.Shape;
import org.chancery.enrich.text.Token;
import org.chancery.enrich.text.WordList;

/** The tokens of a text, as the date rules ask about them; past either end all are empty. */
final class Tokens {

  private static final Set<String> FUTURE =
      WordList.of(
          """
          will would shall 'll plans due scheduled until expected planned hopes slated must
          upcoming
          """);

  private static final Set<String> BE = Set.of("is", "are", "was", "were");

  private static final Set<String> WILL = Set.of("will", "'ll", "shall", "won't");

  private static final Set<String> OPENING =
      WordList.of("from in on at by until after before the end beginning start of early late mid");

  private static final Set<String> PAST = Set.of("was", "were", "has", "have", "had");

  private static final int REACH = 9;

  /** Farther back than this a word counts only where nothing of the past stands between. */
  private static final int NEAR = 11;

  private static final int FAR = 24;

  /** What somebody said on a day lies behind, whatever it was about. */
  private static final Set<String> SAID =
      Set.of("said", "told", "announced", "reported", "warned", "added", "says");

  private final List<Token> tokens;

  Tokens(List<Token> tokens) {
    this.tokens = tokens;
  }

  int size() {
    return tokens.size();
  }

  boolean has(int i) {
    return i >= 0 && i < tokens.size();
  }

  String key(int i) {
    return has(i) ? tokens.get(i).key() : "";
  }

  boolean is(int i, String key) {
    return key(i).equals(key);
  }

  boolean isOneOf(int i, Set<String> keys) {
    return keys.contains(key(i));
  }

  boolean isCapitalised(int i) {
    return has(i) && tokens.get(i).shape().isCapitalised();
  }

  boolean startsWithLetter(int i) {
    String key = key(i);
    return !key.isEmpty() && Character.isLetter(key.charAt(0));
  }

  boolean isHyphen(int i) {
    return has(i) && tokens.get(i).shape() == Shape.HYPHEN;
  }

  boolean isGlued(int i) {
    return has(i) && tokens.get(i).isGlued();
  }

  /** A day of the month such as "19" or "19th", or 0. */
  int dayOfMonth(int i) {
    String key = key(i);
    if (key.length() > 2 && Character.isDigit(key.charAt(0))) {
      String suffix = key.substring(key.length() - 2);
      boolean ordinal =
          suffix.equals("th") || suffix.equals("st") || suffix.equals("nd") || suffix.equals("rd");
      key = ordinal ? key.substring(0, key.length() - 2) : key;
    }
    int day = number(key);
    return day >= 1 && day <= 31 && key.length() <= 2 ? day : 0;
  }

  /** A year of four digits from 1000 to 2199, or 0. */
  int year(int i) {
    String key = key(i);
    int year = key.length() == 4 ? number(key) : -1;
    return year >= 1000 && year < 2200 ? year : 0;
  }

  int digits(int i) {
    return number(key(i));
  }

  /** Whether the words before speak of what is to come, or those after a date that opens it all. */
  boolean isFuture(int i) {
    return isFutureBefore(i) || (opensSentence(i) && isFutureAfter(i));
  }

  /** "From the end of April nobody …". */
  private boolean opensSentence(int i) {
    int at = i - 1;
    while (isOneOf(at, OPENING)) {
      at--;
    }
    return at < 0 || is(at, ".") || is(at, ";") || is(at, "\n");
  }

  /** "Will" as the first verb after it. */
  private boolean isFutureAfter(int i) {
    for (int at = i + 1; at < i + REACH && has(at); at++) {
      if (isOneOf(at, WILL)) {
        return true;
      }
      if (isPast(at) || isOneOf(at, SAID) || is(at, ".") || is(at, ";") || is(at, "that")) {
        return false;
      }
    }
    return false;
  }

  private boolean isPast(int i) {
    return key(i).endsWith("ed") && !isCapitalised(i);
  }

  private boolean isFutureBefore(int i) {
    for (int at = i - 1; at >= Math.max(0, i - FAR); at--) {
      if (is(at, ".") || is(at, ";") || isOneOf(at, SAID)) {
        return false;
      }
      if (isOneOf(at, FUTURE) || (is(at, "to") && isOneOf(at - 1, BE))) {
        return true;
      }
      if (at <= i - NEAR && (isPast(at) || isOneOf(at, PAST))) {
        return false;
      }
    }
    return false;
  }

  /** The value of up to six digits, -1 of anything else. */
  static int number(String key) {
    if (key.isEmpty() || key.length() > 6) {
      return -1;
    }
    int value = 0;
    for (int i = 0; i < key.length(); i++) {
      char c = key.charAt(i);
      if (c < '0' || c > '9') {
        return -1;
      }
      value = value * 10 + c - '0';
    }
    return value;
  }
}

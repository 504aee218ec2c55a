package org.chancery.search.reference;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the written forms of a country pair mean: {@code A-B}, {@code A>B}, {@code A-*}, {@code
 * A-B,C}, {@code A>bloc:B}.
 */
final class Pairs {

  private Pairs() {}

  static String key(String one, String other) {
    return one.compareTo(other) < 0 ? one + "-" + other : other + "-" + one;
  }

  static boolean actIsAskedFor(
      String asked, String source, String target, @Nullable LocalDate day) {
    for (int i = 1; i < asked.length() - 1; i++) {
      boolean undirected = asked.charAt(i) == '-';
      if (!undirected && asked.charAt(i) != '>') {
        continue;
      }
      String one = asked.substring(0, i);
      String other = asked.substring(i + 1);
      if ((isSide(one, source, day) && isSide(other, target, day))
          || (undirected && isSide(one, target, day) && isSide(other, source, day))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSide(String side, String code, @Nullable LocalDate day) {
    if (side.equals("*")) {
      return true;
    }
    for (String one : side.split(",")) {
      if (one.equals(code) || PlainBlocs.isMember(one, code, day)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Sentences that only name both states have no direction, so a directed pair never means them.
   */
  static boolean coMentionIsAskedFor(String asked, String coPair, @Nullable LocalDate day) {
    String one = coPair.substring(0, 3);
    String other = coPair.substring(4);
    return asked.indexOf('>') < 0 && actIsAskedFor(asked, one, other, day);
  }
}

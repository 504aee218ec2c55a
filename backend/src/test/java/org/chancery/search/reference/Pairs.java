package org.chancery.search.reference;

/** What the written forms of a country pair mean: {@code A-B}, {@code A>B}, {@code A-*}. */
final class Pairs {

  private Pairs() {}

  static String key(String one, String other) {
    return one.compareTo(other) < 0 ? one + "-" + other : other + "-" + one;
  }

  static boolean actIsAskedFor(String asked, String source, String target) {
    if (asked.endsWith(">*")) {
      return asked.equals(source + ">*");
    }
    if (asked.startsWith("*>")) {
      return asked.equals("*>" + target);
    }
    if (asked.endsWith("-*") || asked.startsWith("*-")) {
      String side = asked.replace("*", "").replaceAll("^-|-$", "");
      return side.equals(source) || side.equals(target);
    }
    return asked.equals(source + ">" + target)
        || asked.equals(source + "-" + target)
        || asked.equals(target + "-" + source);
  }

  /**
   * Sentences that only name both states have no direction, so a directed pair never means them.
   */
  static boolean coMentionIsAskedFor(String asked, String coPair) {
    String one = coPair.substring(0, 3);
    String other = coPair.substring(4);
    return asked.indexOf('>') < 0 && actIsAskedFor(asked, one, other);
  }
}

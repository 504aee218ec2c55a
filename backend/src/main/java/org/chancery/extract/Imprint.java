package org.chancery.extract;

import java.util.List;
import java.util.regex.Pattern;

/** Tells the lines in which a page's owner names itself. */
final class Imprint {

  private static final Pattern CLAIM =
      Pattern.compile(
          "(?iU)©|\\(c\\)\\s|\\bcopyright\\b|\\ball rights reserved\\b|\\btodos los derechos reservados\\b|\\balle rechte vorbehalten\\b|\\btous droits réservés\\b|\\bвсе права защищены\\b");

  /** One of these is in each of them; looking for it is much faster. */
  private static final List<String> IN_EACH =
      List.of("©", "(c)", "copyright", "all rights", "derechos", "rechte", "droits", "права");

  private static final int LONGEST = 300;

  private Imprint() {}

  static boolean claims(String line) {
    return line.length() <= LONGEST
        && Characters.hasAny(line, IN_EACH)
        && CLAIM.matcher(line).find();
  }
}

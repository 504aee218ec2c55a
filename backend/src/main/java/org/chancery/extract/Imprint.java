package org.chancery.extract;

import java.util.regex.Pattern;

/** Tells the lines in which a page's owner names itself. */
final class Imprint {

  private static final Pattern CLAIM =
      Pattern.compile(
          "(?iU)©|\\(c\\)\\s|\\bcopyright\\b|\\ball rights reserved\\b|\\btodos los derechos reservados\\b|\\balle rechte vorbehalten\\b|\\btous droits réservés\\b|\\bвсе права защищены\\b");

  private static final int LONGEST = 300;

  private Imprint() {}

  static boolean claims(String line) {
    return line.length() <= LONGEST && CLAIM.matcher(line).find();
  }
}

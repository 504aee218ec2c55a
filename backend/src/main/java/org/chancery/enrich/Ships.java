package org.chancery.enrich;

import java.util.Set;
import org.chancery.enrich.text.Text;
import org.chancery.enrich.text.WordList;

/** Tells a ship from the person it is named after: "the USS Ronald Reagan". */
final class Ships {

  private static final Set<String> SHIPS =
      WordList.of(
          """
          uss hms usns carrier destroyer frigate cruiser warship submarine corvette
          supercarrier
          """);

  private Ships() {}

  /** A ship's kind stands right before, or as in "a carrier, the Ronald Reagan". */
  static boolean isNamed(Text text, int name) {
    int before = name - 1;
    if (before > 0 && text.token(before).is("the")) {
      before--;
      if (before > 0 && text.token(before).is(",")) {
        before--;
      }
    }
    return before >= 0 && SHIPS.contains(text.token(before).key());
  }
}

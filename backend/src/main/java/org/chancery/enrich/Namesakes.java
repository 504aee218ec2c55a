package org.chancery.enrich;

import java.util.Set;
import org.chancery.enrich.text.Shape;
import org.chancery.enrich.text.Text;
import org.chancery.enrich.text.WordList;

/** Tells what is named after a person from the person: "the USS Ronald Reagan", "Lenin Square". */
final class Namesakes {

  private static final Set<String> SHIPS =
      WordList.of(
          """
          uss hms usns carrier destroyer frigate cruiser warship submarine corvette
          supercarrier
          """);

  private static final Set<String> PLACES =
      WordList.of(
          """
          square street avenue boulevard stadium airport bridge museum mausoleum university
          hospital road highway library plaza academy
          """);

  private static final int LONGEST = 3;

  private Namesakes() {}

  static boolean isOne(Text text, int from, int to) {
    return isPlace(text, to) || isShip(text, from);
  }

  /** "Kim Il Sung Square": whatever person its first name may stand for elsewhere. */
  static boolean beginsPlace(Text text, int from) {
    for (int i = from; i < Math.min(from + LONGEST, text.tokens().size()); i++) {
      if (text.token(i).shape() != Shape.TITLE) {
        return false;
      }
      if (isPlace(text, i + 1)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPlace(Text text, int next) {
    return next < text.tokens().size()
        && text.token(next).shape() == Shape.TITLE
        && PLACES.contains(text.token(next).key());
  }

  /** A ship's kind stands right before, or as in "a carrier, the Ronald Reagan". */
  private static boolean isShip(Text text, int name) {
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

package org.chancery.search.reference;

import java.util.Collections;
import java.util.List;

/** Matching on lists of tokens. */
final class Tokens {

  private Tokens() {}

  static boolean inARow(List<String> text, List<String> wanted) {
    return Collections.indexOfSubList(text, wanted) >= 0;
  }

  /** Whether the second can be brought right behind the first in so many moves by one place. */
  static boolean near(List<String> text, String first, String second, int moves) {
    for (int i = 0; i < text.size(); i++) {
      for (int j = 0; text.get(i).equals(first) && j < text.size(); j++) {
        if (text.get(j).equals(second) && Math.abs(j - (i + 1)) <= moves) {
          return true;
        }
      }
    }
    return false;
  }
}

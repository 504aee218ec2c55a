package org.chancery.gazetteer;

import java.util.Locale;
import java.util.Set;

/** Offices that several people may hold at once. */
public final class SharedOffices {

  private static final Set<String> WORDS =
      Set.of(
          "deputy",
          "vice",
          "ambassador",
          "spokesman",
          "spokeswoman",
          "spokesperson",
          "envoy",
          "representative",
          "adviser",
          "aide",
          "senator",
          "member",
          "governor",
          "insurgency");

  private SharedOffices() {}

  public static boolean contains(String office) {
    for (String word : office.toLowerCase(Locale.ROOT).split(" ", -1)) {
      if (WORDS.contains(word)) {
        return true;
      }
    }
    return false;
  }
}

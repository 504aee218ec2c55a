package org.chancery.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Parts the headline from the outlet's name that templates glue to it: "Talks resume | The Post".
 */
final class SiteSuffix {

  private static final Pattern SEPARATOR =
      Pattern.compile("\\s+[|–—·»«:•/-]+\\s+|\\s*[|｜]\\s*|\\s+::\\s+");

  private SiteSuffix() {}

  /** The title without leading or trailing parts that name the site. */
  static String strip(String title, List<String> siteNames) {
    String rest = title;
    for (int i = 0; i < 3; i++) {
      String shorter = stripOnce(rest, siteNames);
      if (shorter.equals(rest)) {
        break;
      }
      rest = shorter;
    }
    return rest;
  }

  private static String stripOnce(String title, List<String> siteNames) {
    List<int[]> cuts = cuts(title);
    if (cuts.isEmpty()) {
      return title;
    }
    int[] last = cuts.getLast();
    int[] first = cuts.getFirst();
    String tail = title.substring(last[1]);
    String head = title.substring(0, first[0]);
    if (names(tail, siteNames) && !title.substring(0, last[0]).isBlank()) {
      return title.substring(0, last[0]).strip();
    }
    if (names(head, siteNames) && !title.substring(first[1]).isBlank()) {
      return title.substring(first[1]).strip();
    }
    return title;
  }

  /** What stands before the first and after the last separator. */
  static List<String> ends(String title) {
    List<int[]> cuts = cuts(title);
    return cuts.isEmpty()
        ? List.of()
        : List.of(
            title.substring(cuts.getLast()[1]).strip(),
            title.substring(0, cuts.getFirst()[0]).strip());
  }

  /** What follows the last separator, when it is short enough to be a name. */
  static Optional<String> findName(String title) {
    List<int[]> cuts = cuts(title);
    if (cuts.isEmpty()) {
      return Optional.empty();
    }
    String tail = title.substring(cuts.getLast()[1]).strip();
    int words = Sentences.wordCount(tail);
    int before = Sentences.wordCount(title.substring(0, cuts.getLast()[0]));
    return words > 0 && words <= 4 && before >= 4 ? Optional.of(tail) : Optional.empty();
  }

  private static boolean names(String part, List<String> siteNames) {
    String folded = Characters.fold(part).replace(" ", "");
    if (folded.isEmpty()) {
      return true;
    }
    return siteNames.stream()
        .map(name -> Characters.fold(name).replace(" ", ""))
        .filter(name -> name.length() > 1)
        .anyMatch(name ->
            folded.equals(name)
                || folded.equals("the" + name)
                || (name.length() > 3
                    && folded.length() < name.length() + 12
                    && folded.contains(name))
                || (folded.length() > 3 && name.contains(folded)));
  }

  private static List<int[]> cuts(String title) {
    List<int[]> cuts = new ArrayList<>();
    Matcher matcher = SEPARATOR.matcher(title);
    while (matcher.find()) {
      cuts.add(new int[] {matcher.start(), matcher.end()});
    }
    return cuts;
  }
}

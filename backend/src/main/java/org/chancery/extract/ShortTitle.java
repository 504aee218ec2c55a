package org.chancery.extract;

import java.util.List;
import java.util.function.Predicate;

/**
 * A headline of a word or two, which elsewhere could be a label: the first line, with nothing but
 * byline and date between it and the text.
 */
final class ShortTitle {

  private static final int LONGEST = 60;

  private ShortTitle() {}

  /**
   * Whether the first line is one. A line that could be a name is one only where the text takes up
   * a word of it.
   */
  static boolean opens(List<String> lines, int firstProse, Predicate<String> isOutlet) {
    if (firstProse < 1 || firstProse >= lines.size()) {
      return false;
    }
    String line = lines.getFirst();
    return line.length() <= LONGEST
        && !Sentences.isClosed(line)
        && !TextFurniture.isHeader(line)
        && !isOutlet.test(line)
        && (hasSmallWord(line) || TextTitle.isTakenUp(line, lines, firstProse))
        && lines.subList(1, firstProse).stream()
            .allMatch(between -> TextFurniture.isHeader(between) || TextFurniture.isName(between));
  }

  private static boolean hasSmallWord(String line) {
    for (String word : line.split(" ")) {
      if (Character.isLowerCase(word.codePointAt(0))) {
        return true;
      }
    }
    return false;
  }
}

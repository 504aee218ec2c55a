package org.chancery.extract;

import java.util.List;
import java.util.function.Predicate;

/**
 * Finds the headline among the lines before the text: the one that is repeated, or whose words the
 * text takes up.
 */
final class TextTitle {

  private static final int MIN_LENGTH = 12;
  private static final int MAX_LENGTH = 250;
  private static final int LOOK_AHEAD = 6;

  private TextTitle() {}

  /** The index of the headline's last copy before the text, or -1. */
  static int find(List<String> lines, int firstProse, Predicate<String> isOutlet) {
    String text = text(lines, firstProse);
    int best = -1;
    double bestScore = 0;
    for (int i = 0; i < Math.min(firstProse + 1, lines.size()); i++) {
      String line = lines.get(i);
      if (isCandidate(line) && (i < firstProse || !Sentences.isClosed(line))) {
        double score = score(lines, i, firstProse, text);
        if (score >= bestScore) {
          best = i;
          bestScore = score;
        }
      }
    }
    boolean found = best >= 0 && (best < firstProse || !Sentences.isClosed(lines.get(firstProse)));
    return !found && ShortTitle.opens(lines, firstProse, isOutlet) ? 0 : best;
  }

  /** Whether the text has a longer word of the line. */
  static boolean isTakenUp(String line, List<String> lines, int firstProse) {
    return shared(Characters.fold(line), text(lines, firstProse)) > 0;
  }

  private static String text(List<String> lines, int firstProse) {
    return Characters.fold(
        String.join(
            " ", lines.subList(firstProse, Math.min(lines.size(), firstProse + LOOK_AHEAD))));
  }

  private static boolean isCandidate(String line) {
    return line.length() >= MIN_LENGTH
        && line.length() <= MAX_LENGTH
        && Sentences.wordCount(line) >= 3
        && !TextFurniture.isHeader(line);
  }

  private static double score(List<String> lines, int index, int firstProse, String text) {
    String line = lines.get(index);
    boolean repeated =
        lines.subList(0, Math.min(firstProse, lines.size())).stream().filter(line::equals).count()
            > 1;
    double shared = shared(Characters.fold(line), text);
    double near = 1.0 / (1 + Math.max(0, firstProse - index));
    double sentence = Sentences.isClosed(line) ? -0.3 : 0;
    return 0.1 + (repeated ? 1 : 0) + shared + 0.3 * near + sentence;
  }

  private static double shared(String title, String text) {
    String padded = " " + text + " ";
    int words = 0;
    int found = 0;
    for (String word : title.split(" ")) {
      if (word.length() > 3) {
        words++;
        found += padded.contains(" " + word) ? 1 : 0;
      }
    }
    return words == 0 ? 0 : (double) found / words;
  }
}

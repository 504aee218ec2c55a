package org.chancery.extract;

import java.util.ArrayList;
import java.util.List;
import org.chancery.extract.Block.Kind;

/**
 * Cuts what dangles before and after an article's text: kickers and bylines above it, headings,
 * labels and linked headlines below it.
 */
final class Tail {

  private static final int LABEL_LENGTH = 120;
  private static final int OPENING = 8;
  private static final int KICKERS = 4;
  private static final int KICKER_LENGTH = 60;
  private static final int SUMMARIES = 1;
  private static final int SUMMARY_LENGTH = 400;

  private Tail() {}

  static List<Block> cut(List<Block> blocks) {
    int end = blocks.size();
    while (end > 0 && dangles(blocks.get(end - 1))) {
      end--;
    }
    List<Block> rest = blocks.subList(0, end == 0 ? blocks.size() : end);
    List<Block> text = new ArrayList<>(rest.subList(start(rest), rest.size()));
    text.subList(0, kickers(text)).clear();
    text.subList(0, Math.min(OPENING, text.size())).removeIf(Tail::isCount);
    return text;
  }

  private static boolean dangles(Block block) {
    if (block.kind() == Kind.HEADING) {
      return true;
    }
    boolean label = block.text().length() < LABEL_LENGTH && !Sentences.isClosed(block.text());
    return label && (block.linkShare() > 0.5 || block.kind() == Kind.PARAGRAPH);
  }

  /**
   * After the last byline or date among the first blocks; a summary above it stands outside the
   * text.
   */
  private static int start(List<Block> blocks) {
    int opening = Math.min(blocks.size() - 1, OPENING);
    int prose = 0;
    int start = 0;
    for (int i = 0; i < opening && prose <= SUMMARIES; i++) {
      if (isMeta(blocks.get(i))) {
        start = i + 1;
      }
      prose += blocks.get(i).isProse() ? 1 + blocks.get(i).text().length() / SUMMARY_LENGTH : 0;
    }
    return start;
  }

  /** Labels before the first paragraph: the section, the kicker, "Article". */
  private static int kickers(List<Block> blocks) {
    int labels = 0;
    while (labels < Math.min(KICKERS, blocks.size()) && isKicker(blocks.get(labels))) {
      labels++;
    }
    return labels < blocks.size() && blocks.get(labels).isProse() ? labels : 0;
  }

  private static boolean isKicker(Block block) {
    return block.kind() == Kind.PARAGRAPH
        && block.text().length() <= KICKER_LENGTH
        && !Sentences.isClosed(block.text());
  }

  /** A number of shares or comments that lost its icon. */
  private static boolean isCount(Block block) {
    return block.kind() == Kind.PARAGRAPH
        && block.text().length() <= 6
        && block.text().chars().allMatch(c -> Character.isDigit(c) || c == '.' || c == ',');
  }

  private static boolean isMeta(Block block) {
    return block.kind() == Kind.PARAGRAPH
        && block.text().length() < LABEL_LENGTH
        && (TextFurniture.isByline(block.text()) || TextFurniture.isDateLine(block.text()));
  }
}

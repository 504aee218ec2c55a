package org.chancery.extract;

import java.util.List;
import org.chancery.extract.Block.Kind;

/**
 * Cuts what dangles before and after an article's text: kickers and bylines above it, headings,
 * labels and linked headlines below it.
 */
final class Tail {

  private static final int LABEL_LENGTH = 120;
  private static final int OPENING = 8;

  private Tail() {}

  static List<Block> cut(List<Block> blocks) {
    int end = blocks.size();
    while (end > 0 && dangles(blocks.get(end - 1))) {
      end--;
    }
    List<Block> rest = blocks.subList(0, end == 0 ? blocks.size() : end);
    return rest.subList(start(rest), rest.size());
  }

  private static boolean dangles(Block block) {
    if (block.kind() == Kind.HEADING) {
      return true;
    }
    boolean label = block.text().length() < LABEL_LENGTH && !Sentences.isClosed(block.text());
    return label && (block.linkShare() > 0.5 || block.kind() == Kind.PARAGRAPH);
  }

  private static int start(List<Block> blocks) {
    int firstProse = 0;
    while (firstProse < Math.min(blocks.size(), OPENING) && !blocks.get(firstProse).isProse()) {
      firstProse++;
    }
    if (firstProse == Math.min(blocks.size(), OPENING)) {
      return 0;
    }
    int start = firstProse;
    while (start > 0 && !isMeta(blocks.get(start - 1))) {
      start--;
    }
    return start;
  }

  private static boolean isMeta(Block block) {
    return block.kind() == Kind.PARAGRAPH
        && block.text().length() < LABEL_LENGTH
        && (TextFurniture.isByline(block.text()) || TextFurniture.isDateLine(block.text()));
  }
}

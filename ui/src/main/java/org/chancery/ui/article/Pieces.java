package org.chancery.ui.article;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.chancery.ui.article.Stretch.Piece;

/** Cuts a text where what is said about it begins or ends. */
final class Pieces {

  private Pieces() {}

  /** The pieces of each paragraph; empty paragraphs are left out. */
  static List<List<Piece>> ofParagraphs(String text, Collection<Stretch> stretches) {
    int[] points = text.codePoints().toArray();
    List<List<Piece>> paragraphs = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= points.length; i++) {
      if (i == points.length || points[i] == '\n') {
        if (i > start) {
          paragraphs.add(cut(points, start, i, stretches));
        }
        start = i + 1;
      }
    }
    paragraphs.removeIf(pieces -> pieces.stream().allMatch(piece -> piece.text().isBlank()));
    return paragraphs;
  }

  /** The code points from {@code start} to {@code end}, which need not lie inside the text. */
  static String slice(String text, int start, int end) {
    int length = text.codePointCount(0, text.length());
    int first = Math.clamp(start, 0, length);
    int last = Math.clamp(end, first, length);
    int from = text.offsetByCodePoints(0, first);
    return text.substring(from, text.offsetByCodePoints(from, last - first));
  }

  private static List<Piece> cut(int[] points, int start, int end, Collection<Stretch> stretches) {
    List<Stretch> here =
        stretches.stream().filter(s -> s.start() < end && s.end() > start).toList();
    TreeSet<Integer> cuts = new TreeSet<>(List.of(start, end));
    for (Stretch stretch : here) {
      cuts.add(Math.max(start, stretch.start()));
      cuts.add(Math.min(end, stretch.end()));
    }
    List<Piece> pieces = new ArrayList<>();
    int from = start;
    for (int to : cuts.tailSet(start, false)) {
      int first = from;
      pieces.add(
          new Piece(
              new String(points, first, to - first),
              here.stream().filter(s -> s.start() <= first && s.end() >= to).toList()));
      from = to;
    }
    return pieces;
  }
}

package org.chancery.ui.article;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.chancery.ui.article.Stretch.Piece;

/** Cuts a text where what is said about it begins or ends. */
final class Pieces {

  private Pieces() {}

  /** The pieces of each paragraph; empty paragraphs are left out. */
  static List<List<Piece>> ofParagraphs(String text, Collection<Stretch> stretches) {
    int[] points = text.codePoints().toArray();
    Cover cover = new Cover(stretches);
    List<List<Piece>> paragraphs = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= points.length; i++) {
      if (i == points.length || points[i] == '\n') {
        if (i > start) {
          paragraphs.add(cut(points, start, i, cover));
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

  private static List<Piece> cut(int[] points, int start, int end, Cover cover) {
    List<Piece> pieces = new ArrayList<>();
    int from = start;
    for (int to : cover.cuts(start, end)) {
      pieces.add(new Piece(new String(points, from, to - from), cover.at(from)));
      from = to;
    }
    return pieces;
  }

  /** What covers a place that only moves forward. */
  private static final class Cover {

    private final List<Stretch> all;
    private final List<Integer> byStart;
    private final TreeSet<Integer> bounds = new TreeSet<>();

    /** In the order in which they were given. */
    private final TreeSet<Integer> open = new TreeSet<>();

    private int next;

    Cover(Collection<Stretch> stretches) {
      all = List.copyOf(stretches);
      byStart =
          IntStream.range(0, all.size())
              .boxed()
              .sorted(Comparator.comparingInt(i -> all.get(i).start()))
              .toList();
      for (Stretch stretch : all) {
        bounds.add(stretch.start());
        bounds.add(stretch.end());
      }
    }

    List<Integer> cuts(int start, int end) {
      List<Integer> cuts = new ArrayList<>(bounds.subSet(start, false, end, false));
      cuts.add(end);
      return cuts;
    }

    List<Stretch> at(int place) {
      while (next < all.size() && all.get(byStart.get(next)).start() <= place) {
        open.add(byStart.get(next++));
      }
      open.removeIf(i -> all.get(i).end() <= place);
      return open.stream().map(all::get).toList();
    }
  }
}

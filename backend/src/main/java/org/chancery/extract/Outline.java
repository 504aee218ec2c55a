package org.chancery.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * The elements below a root, the root first, in document order, walked once and read many times;
 * what is dropped leaves the document too.
 */
final class Outline {

  private final List<Element> elements = new ArrayList<>();

  /** For each element the place after the last one inside it. */
  private int[] ends = new int[256];

  private boolean[] dropped = {};

  private Outline() {}

  static Outline of(Element root) {
    Outline outline = new Outline();
    NodeTraversor.traverse(outline.new Walk(), root);
    outline.dropped = new boolean[outline.elements.size()];
    return outline;
  }

  Element root() {
    return elements.getFirst();
  }

  Element get(int place) {
    return elements.get(place);
  }

  /** The place after this one, or after all that is inside it where it was dropped. */
  int next(int place) {
    int next = dropped[place] ? ends[place] : place + 1;
    while (next < dropped.length && dropped[next]) {
      next = ends[next];
    }
    return next;
  }

  int size() {
    return elements.size();
  }

  /** Whether the second lies inside the first, which comes before it. */
  boolean encloses(int outer, int inner) {
    return inner < ends[outer];
  }

  void drop(int place) {
    dropped[place] = true;
    elements.get(place).remove();
  }

  private final class Walk implements NodeVisitor {
    private int[] open = new int[64];
    private int depth;

    @Override
    public void head(Node node, int level) {
      if (node instanceof Element element) {
        if (depth == open.length) {
          open = Arrays.copyOf(open, depth * 2);
        }
        open[depth++] = elements.size();
        elements.add(element);
      }
    }

    @Override
    public void tail(Node node, int level) {
      if (node instanceof Element) {
        if (elements.size() > ends.length) {
          ends = Arrays.copyOf(ends, elements.size() * 2);
        }
        ends[open[--depth]] = elements.size();
      }
    }
  }
}

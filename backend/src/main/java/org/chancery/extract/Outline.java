package org.chancery.extract;

import java.util.Arrays;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * The elements and texts below a root in document order, the root first: walked once, read many
 * times. What lies inside an element has the places from its own to its end.
 */
final class Outline {

  private static final int ROOT = 0;

  private Node[] nodes = new Node[1024];
  private Flow[] flows = new Flow[1024];

  /** For each node the place after the last one inside it. */
  private int[] ends = new int[1024];

  private int[] parents = new int[1024];
  private int size;

  private Outline() {}

  static Outline of(Element root) {
    Outline outline = new Outline();
    outline.walk(root);
    return outline;
  }

  int size() {
    return size;
  }

  boolean isElement(int place) {
    return flows[place] != Flow.TEXT;
  }

  Element element(int place) {
    return (Element) nodes[place];
  }

  String name(int place) {
    return element(place).normalName();
  }

  String text(int place) {
    return ((TextNode) nodes[place]).getWholeText();
  }

  Flow flow(int place) {
    return flows[place];
  }

  int end(int place) {
    return ends[place];
  }

  /** Negative for the root. */
  int parent(int place) {
    return parents[place];
  }

  /** Of an element of this outline. */
  @SuppressWarnings("ReferenceEquality") // the same element, not one that looks like it
  int placeOf(Element element) {
    int place = ROOT;
    while (nodes[place] != element) {
      place++;
    }
    return place;
  }

  @SuppressWarnings("ReferenceEquality") // the same element, not one that looks like it
  private void walk(Element root) {
    Node node = root;
    int parent = -1;
    while (true) {
      boolean element = node instanceof Element;
      int place = size;
      if (element || node instanceof TextNode) {
        add(node, parent);
      }
      Node next = element ? node.firstChild() : null;
      if (next != null) {
        parent = place;
      } else if (node == root) {
        return;
      } else {
        next = node.nextSibling();
      }
      while (next == null) {
        ends[parent] = size;
        node = nodes[parent];
        parent = parents[parent];
        if (node == root) {
          return;
        }
        next = node.nextSibling();
      }
      node = next;
    }
  }

  private void add(Node node, int parent) {
    if (size == nodes.length) {
      nodes = Arrays.copyOf(nodes, size * 2);
      flows = Arrays.copyOf(flows, size * 2);
      ends = Arrays.copyOf(ends, size * 2);
      parents = Arrays.copyOf(parents, size * 2);
    }
    nodes[size] = node;
    flows[size] = node instanceof Element element ? Flow.of(element) : Flow.TEXT;
    parents[size] = parent;
    size++;
    ends[size - 1] = size;
  }
}

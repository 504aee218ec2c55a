package org.chancery.extract;

import java.util.IdentityHashMap;
import java.util.List;
import org.jsoup.nodes.Element;

/** How much running text stands below each element of a document, in characters. */
final class ProseWeights {

  private final IdentityHashMap<Element, Integer> weights = new IdentityHashMap<>();

  private ProseWeights() {}

  static ProseWeights of(Element root) {
    return of(BlockReader.read(root));
  }

  static ProseWeights of(List<Block> blocks) {
    ProseWeights prose = new ProseWeights();
    for (Block block : blocks) {
      if (block.isProse()) {
        prose.add(block.element(), block.text().length() - block.linked());
      }
    }
    return prose;
  }

  int weigh(Element element) {
    return weights.getOrDefault(element, 0);
  }

  /** Takes an element's text out of whatever holds it, for an element that is about to go. */
  void drop(Element element) {
    int weight = weigh(element);
    for (Element at = element.parent(); weight > 0 && at != null; at = at.parent()) {
      weights.merge(at, -weight, Integer::sum);
    }
  }

  private void add(Element from, int weight) {
    for (Element at = from; at != null; at = at.parent()) {
      weights.merge(at, weight, Integer::sum);
    }
  }
}

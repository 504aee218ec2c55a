package org.chancery.extract;

import java.util.Optional;
import org.jsoup.nodes.Element;

/** One heuristic for elements of a page that are no part of its article. */
interface PruneRule {

  /**
   * Why the element goes: the tag, token or style that tells; equal reasons stand or fall together.
   */
  Optional<String> findReason(Element element);

  /** The share of the page's running text that one element may hold and still go. */
  double limit();

  /** The share that all elements of one reason may hold together and still go. */
  default double commonLimit() {
    return 0.5;
  }
}

package org.chancery.extract;

import org.jsoup.nodes.Element;

/** One reason why an element of a page is no part of its article. */
interface PruneRule {

  boolean drops(Element element);

  /** The share of the page's running text that the element may hold and still go. */
  double limit();
}

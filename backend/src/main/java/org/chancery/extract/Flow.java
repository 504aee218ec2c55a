package org.chancery.extract;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** What a node of a page does to the flow of its visible text. */
enum Flow {
  TEXT,
  INLINE,
  LINK,
  BREAK,
  CELL,
  /** With all that is inside it. */
  SILENT,
  BOX,
  PARAGRAPH,
  HEADING,
  ITEM,
  ROW;

  private static final Map<String, Flow> BY_TAG = new HashMap<>();

  static {
    add(LINK, "a");
    add(BREAK, "br");
    add(CELL, "td th");
    add(
        SILENT,
        "script style noscript template iframe svg canvas object select option datalist head math"
            + " audio video map title textarea button");
    add(
        BOX,
        "address aside caption center details div dl fieldset figcaption figure footer form header"
            + " hr legend menu nav ol pre summary tbody tfoot thead ul");
    add(PARAGRAPH, "article blockquote body main p section table");
    add(HEADING, "h1 h2 h3 h4 h5 h6");
    add(ITEM, "dd dt li");
    add(ROW, "tr");
  }

  private static void add(Flow flow, String tags) {
    for (String tag : tags.split(" ")) {
      BY_TAG.put(tag, flow);
    }
  }

  /** A button in the middle of a sentence is one of its words, of which more is told on demand. */
  static Flow of(Element element) {
    Flow flow = BY_TAG.getOrDefault(element.normalName(), INLINE);
    boolean word =
        flow == SILENT
            && element.normalName().equals("button")
            && isText(element.previousSibling())
            && isText(element.nextSibling());
    return word ? INLINE : flow;
  }

  private static boolean isText(@Nullable Node node) {
    return node instanceof TextNode text && !text.isBlank();
  }

  /** Whether it begins a block of its own. */
  boolean isBlock() {
    return compareTo(BOX) >= 0;
  }
}

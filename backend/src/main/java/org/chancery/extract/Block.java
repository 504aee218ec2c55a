package org.chancery.extract;

import org.jsoup.nodes.Element;

/**
 * One block of visible text.
 *
 * @param text without markup, lines parted by line breaks
 * @param linked characters of it that are links
 * @param element the element it stands in
 * @param place of that element in the page's outline
 */
record Block(Kind kind, String text, int linked, Element element, int place) {

  enum Kind {
    PARAGRAPH,
    HEADING,
    ITEM,
    ROW
  }

  private static final int PROSE_LENGTH = 60;

  double linkShare() {
    return text.isEmpty() ? 0 : (double) linked / text.length();
  }

  /** Whether it reads like running text: long, mostly unlinked, with a sentence's punctuation. */
  boolean isProse() {
    return text.length() >= PROSE_LENGTH && linkShare() < 0.4 && Sentences.hasPunctuation(text);
  }
}

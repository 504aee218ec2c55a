package org.chancery.search;

/** Lucene's own pattern language, in which some signs stand for something else. */
final class LucenePattern {

  private LucenePattern() {}

  static String quoted(String text) {
    return text.replaceAll("[.?+*|{}\\[\\]()\"\\\\#@&<>~^$-]", "\\\\$0");
  }
}

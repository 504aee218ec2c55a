package org.chancery.search.query;

import java.util.List;

/** A query as a tree. */
public sealed interface Node {

  /** Matches every article. */
  record Everything() implements Node {}

  /** A word, in title or body. */
  record Word(String text) implements Node {}

  /** The beginning of a word. */
  record Prefix(String text) implements Node {}

  /**
   * Words in a row.
   *
   * @param slop how many other words may stand between them
   */
  record Phrase(String text, int slop) implements Node {}

  /**
   * Something asked of a named field.
   *
   * @param position where the value begins in the query
   */
  record Field(String name, String value, boolean quoted, int position) implements Node {}

  record And(List<Node> parts) implements Node {
    public And {
      parts = List.copyOf(parts);
    }
  }

  record Or(List<Node> parts) implements Node {
    public Or {
      parts = List.copyOf(parts);
    }
  }

  record Not(Node part) implements Node {}
}

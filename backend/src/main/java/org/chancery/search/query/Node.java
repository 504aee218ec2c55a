package org.chancery.search.query;

import java.util.List;

/** A query as a tree. */
public sealed interface Node {

  /** Whether it asks for words, by which hits can be ordered. */
  default boolean hasWords() {
    return switch (this) {
      case Word w -> true;
      case Prefix p -> true;
      case Phrase p -> true;
      case Field f -> f.name().equals("title") || f.name().equals("body");
      case And a -> a.parts().stream().anyMatch(Node::hasWords);
      case Or o -> o.parts().stream().anyMatch(Node::hasWords);
      case Not n -> false;
      case Everything e -> false;
    };
  }

  /** The same without the dates that every article must have. */
  default Node withoutDates() {
    return switch (this) {
      case Field f when f.isDate() -> new Everything();
      case And a -> new And(a.parts().stream().map(Node::withoutDates).toList());
      default -> this;
    };
  }

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
  record Field(String name, String value, boolean quoted, int position) implements Node {
    boolean isDate() {
      return name.equals("on") || name.equals("before") || name.equals("after");
    }
  }

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

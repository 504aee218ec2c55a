package org.chancery.search.query;

import java.util.List;
import java.util.stream.Stream;
import org.chancery.search.Place;

/** A query as a tree. */
public sealed interface Node {

  /** Whether it asks for words, by which hits can be ordered. */
  default boolean hasWords() {
    return switch (this) {
      case Words w -> true;
      case In i -> true;
      case Field f -> false;
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

  /** What it asks of named fields, in the order in which it is written. */
  default Stream<Field> fields() {
    return switch (this) {
      case Field f -> Stream.of(f);
      case And a -> a.parts().stream().flatMap(Node::fields);
      case Or o -> o.parts().stream().flatMap(Node::fields);
      case Not n -> n.part().fields();
      default -> Stream.of();
    };
  }

  /** Matches every article. */
  record Everything() implements Node {}

  /** What is looked for in texts. */
  sealed interface Words extends Node {
    String text();
  }

  /** A word, in title or body. */
  record Word(String text) implements Words {}

  /** The beginning of a word. */
  record Prefix(String text) implements Words {}

  /**
   * Words in a row.
   *
   * @param slop how many other words may stand between them
   */
  record Phrase(String text, int slop) implements Words {}

  /** Words in the title alone, or in the body. */
  record In(String field, Words words) implements Node {}

  /**
   * A value asked of a named field.
   *
   * @param place where the value stands in the query
   */
  record Field(String name, String value, boolean quoted, Place place) implements Node {
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

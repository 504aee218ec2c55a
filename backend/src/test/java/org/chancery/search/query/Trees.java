package org.chancery.search.query;

import java.util.List;
import java.util.stream.Collectors;

/** Trees as text: (and …), (or …), (not …), word, "phrase"~n, begin*, field=value. */
public final class Trees {

  private Trees() {}

  public static String written(Node node) {
    return switch (node) {
      case Node.Everything e -> "everything";
      case Node.Word w -> w.text();
      case Node.Prefix p -> p.text() + "*";
      case Node.Phrase p -> '"' + p.text() + '"' + (p.slop() == 0 ? "" : "~" + p.slop());
      case Node.In i -> i.field() + "=" + written(i.words());
      case Node.Field f -> f.name() + "=" + (f.quoted() ? '"' + f.value() + '"' : f.value());
      case Node.And a -> written("and", a.parts());
      case Node.Or o -> written("or", o.parts());
      case Node.Not n -> written("not", List.of(n.part()));
    };
  }

  private static String written(String operator, List<Node> parts) {
    return parts.stream()
        .map(Trees::written)
        .collect(Collectors.joining(" ", "(" + operator + " ", ")"));
  }
}

package org.chancery.ui.article;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import org.chancery.article.Revision;
import org.chancery.article.Revision.Change;
import org.chancery.ui.layout.Formats;
import org.jspecify.annotations.Nullable;

/** What became of an article since it was first indexed, the latest first. */
final class History {

  private History() {}

  static UnorderedList of(List<Revision> revisions, ZoneId reader) {
    UnorderedList list = new UnorderedList();
    list.addClassName("facts");
    revisions.reversed().forEach(revision -> list.add(item(revision, reader)));
    return list;
  }

  private static ListItem item(Revision revision, ZoneId reader) {
    ListItem item =
        new ListItem(
            new Span("Revision %d: %s".formatted(revision.number(), words(revision.cause()))),
            hint(Formats.minute(revision.at().atZone(reader))));
    String unkept =
        revision.changes().stream()
            .filter(change -> change.before() == null && change.after() == null)
            .map(change -> name(change.field()))
            .collect(Collectors.joining(", "));
    revision.changes().stream()
        .filter(change -> change.before() != null || change.after() != null)
        .forEach(change -> item.add(hint(words(change))));
    if (!unkept.isEmpty()) {
      item.add(hint("also: " + unkept));
    }
    if (revision.changes().isEmpty()) {
      item.add(hint("the same by other rules"));
    }
    return item;
  }

  private static String words(String cause) {
    return switch (cause) {
      case Revision.RECODED -> "coded again";
      case Revision.CORRECTED -> "corrected";
      case Revision.EDITED -> "changed with an actor or by a dismissal";
      default -> "came again";
    };
  }

  private static String words(Change change) {
    return "%s: %s → %s"
        .formatted(name(change.field()), quoted(change.before()), quoted(change.after()));
  }

  private static String quoted(@Nullable String value) {
    return value == null || value.isEmpty() ? "none" : "“" + value + "”";
  }

  private static String name(String field) {
    return switch (field) {
      case "body" -> "text";
      case "dyads" -> "country pairs";
      case "pairs" -> "pairs named together";
      case "published" -> "date";
      case "url" -> "address";
      default -> field;
    };
  }

  private static Component hint(String text) {
    Span hint = new Span(text);
    hint.addClassName("hint");
    return hint;
  }
}

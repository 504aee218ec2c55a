package org.chancery.ui.frozen;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.chancery.article.Revision;
import org.chancery.frozen.Changes;
import org.chancery.frozen.Member;
import org.chancery.frozen.Since;
import org.chancery.frozen.Status;
import org.chancery.ui.layout.Formats;

/** How many members have one status, and which they are. */
@Tag("details")
final class ChangeList extends HtmlContainer {

  ChangeList(Status status, long count, List<Since> some) {
    addClassName("changes");
    getElement().setAttribute("data-status", status.parameter());
    Span number = new Span(Formats.number(count));
    number.addClassName("number");
    Element summary = new Element("summary");
    summary.appendChild(number.getElement(), new Span(status.label()).getElement());
    getElement().appendChild(summary);
    UnorderedList list = new UnorderedList();
    list.addClassName("facts");
    some.forEach(since -> list.add(item(since)));
    add(list);
    if (count > some.size()) {
      Paragraph more =
          new Paragraph(
              "The first "
                  + Formats.number(Changes.MOST_EXAMPLES)
                  + "; the HTTP interface lists all.");
      more.addClassName("hint");
      add(more);
    }
  }

  private static ListItem item(Since since) {
    Member member = since.member();
    ListItem item = new ListItem();
    String title = member.title().isBlank() ? "Without a title" : Formats.plain(member.title());
    if (since.status() == Status.WITHDRAWN) {
      Span gone = new Span(title);
      gone.addClassName("gone");
      item.add(gone);
    } else {
      item.add(new Anchor("article/" + member.article(), title));
    }
    Span meta = new Span(String.join(" · ", meta(since)));
    meta.addClassName("hint");
    item.add(meta);
    return item;
  }

  private static List<String> meta(Since since) {
    List<String> meta = new ArrayList<>();
    Member member = since.member();
    if (member.outlet() != null) {
      meta.add(Formats.plain(Objects.requireNonNull(member.outlet())));
    }
    if (member.published() != null) {
      meta.add(FrozenText.printed(Objects.requireNonNull(member.published())));
    }
    if (since.withdrawnAt() != null) {
      meta.add("withdrawn " + FrozenText.moment(Objects.requireNonNull(since.withdrawnAt())));
    }
    if (since.status() != Status.WITHDRAWN && since.revision() != member.revision()) {
      meta.add("revision " + member.revision() + " then, " + since.revision() + " now");
    }
    for (Revision revision : since.changes()) {
      meta.add(
          revision.cause()
              + " "
              + FrozenText.moment(revision.at())
              + (revision.changes().isEmpty()
                  ? ""
                  : ": "
                      + String.join(
                          ", ", revision.changes().stream().map(ChangeList::change).toList())));
    }
    return meta;
  }

  private static String change(Revision.Change change) {
    return change.before() == null && change.after() == null
        ? change.field()
        : change.field() + " “" + shown(change.before()) + "” → “" + shown(change.after()) + "”";
  }

  private static String shown(@org.jspecify.annotations.Nullable String value) {
    return value == null ? "" : Formats.plain(value);
  }
}

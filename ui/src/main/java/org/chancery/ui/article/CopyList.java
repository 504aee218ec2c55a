package org.chancery.ui.article;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.time.ZoneId;
import java.util.List;
import org.chancery.index.Texts.Copy;
import org.chancery.ui.layout.Formats;
import org.chancery.ui.layout.PrintedDate;

/** The articles that have one text, the earliest first, each with its outlet and date. */
final class CopyList extends UnorderedList {

  CopyList(List<Copy> copies, String shown, ZoneId reader) {
    addClassName("facts");
    setId("copies");
    copies.forEach(copy -> add(item(copy, copy.id().equals(shown), reader)));
  }

  private static ListItem item(Copy copy, boolean shown, ZoneId reader) {
    String outlet = copy.outlet() == null ? "Unknown outlet" : copy.outlet().name();
    ListItem item = new ListItem();
    if (shown) {
      item.add(new Span(Formats.plain(outlet) + " (this article)"));
    } else {
      item.add(
          new RouterLink(
              Formats.plain(outlet), ArticleView.class, new RouteParameters("id", copy.id())));
    }
    item.add(new Span(", "));
    item.add(
        copy.published() == null ? new Span("undated") : new PrintedDate(copy.published(), reader));
    return item;
  }
}

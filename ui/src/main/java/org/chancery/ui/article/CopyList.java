package org.chancery.ui.article;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.chancery.article.Dated;
import org.chancery.article.Precision;
import org.chancery.index.Texts.Copy;
import org.chancery.ui.layout.Formats;
import org.chancery.ui.layout.PrintedDate;

/** The articles that have one text, the earliest first, each with its outlet, date and time. */
public final class CopyList extends UnorderedList {

  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

  public CopyList(List<Copy> copies, String shown, ZoneId reader) {
    addClassNames("facts", "copy-list");
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
    Dated published = copy.published();
    item.add(published == null ? new Span("undated") : new PrintedDate(published, reader));
    if (published != null && published.precision() == Precision.INSTANT) {
      Span time = new Span(time(published));
      time.addClassName("value-count");
      item.add(time);
    }
    return item;
  }

  /** As the outlet printed it: {@code 14:05 UTC+03:00}. */
  static String time(Dated instant) {
    OffsetDateTime moment = OffsetDateTime.parse(instant.date());
    return CLOCK.format(moment)
        + " UTC"
        + (moment.getOffset().equals(ZoneOffset.UTC) ? "" : moment.getOffset().getId());
  }
}

package org.chancery.ui.article;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.time.ZoneId;
import java.util.List;
import org.chancery.search.Hit;
import org.chancery.ui.layout.Formats;
import org.chancery.ui.layout.PrintedDate;

/** Other articles about the same, the most similar first. */
final class SimilarList extends UnorderedList {

  SimilarList(List<Hit> hits, ZoneId reader) {
    addClassName("facts");
    setId("similar");
    hits.forEach(hit -> add(item(hit, reader)));
  }

  private static ListItem item(Hit hit, ZoneId reader) {
    String title = hit.title().isBlank() ? "Untitled" : hit.title();
    ListItem item =
        new ListItem(
            new RouterLink(
                Formats.plain(title), ArticleView.class, new RouteParameters("id", hit.id())));
    if (hit.outlet() != null) {
      item.add(new Span(" " + Formats.plain(hit.outlet().name()) + ","));
    }
    item.add(new Span(" "));
    item.add(
        hit.published() == null ? new Span("undated") : new PrintedDate(hit.published(), reader));
    return item;
  }
}

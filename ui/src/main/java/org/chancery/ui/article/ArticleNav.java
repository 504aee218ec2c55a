package org.chancery.ui.article;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import org.chancery.ui.layout.Formats;
import org.chancery.ui.layout.Icons;
import org.chancery.ui.search.SearchView;
import org.chancery.ui.search.Trail;
import org.chancery.ui.search.Trail.Place;

/** The way back to the results, and to the hits before and after the one that is read. */
final class ArticleNav extends Nav {

  ArticleNav(String article) {
    addClassName("article-nav");
    getElement().setAttribute("data-article", article);
    setAriaLabel("Results");
    RouterLink back = new RouterLink("", SearchView.class);
    back.setQueryParameters(SearchView.last(UI.getCurrent()).toParameters());
    back.addClassName("back");
    back.setId("back");
    back.add(Icons.of("back"), new Span("Back to the results"));
    add(back);
    Trail.find(UI.getCurrent()).flatMap(trail -> trail.open(article)).ifPresent(this::steps);
  }

  private void steps(Place place) {
    Span gap = new Span();
    gap.addClassName("gap");
    Span where = new Span(Formats.number(place.number()) + " of " + Formats.number(place.total()));
    where.addClassName("value-count");
    where.setId("hit-number");
    add(gap);
    place.before().ifPresent(id -> add(step(id, "Previous", "previous-hit", "k")));
    add(where);
    place.after().ifPresent(id -> add(step(id, "Next", "next-hit", "j")));
  }

  private static RouterLink step(String article, String text, String id, String key) {
    RouterLink link = new RouterLink(text, ArticleView.class, new RouteParameters("id", article));
    link.setId(id);
    link.getElement().setAttribute("title", text + " hit, key " + key);
    link.getElement().setAttribute("aria-keyshortcuts", key);
    return link;
  }
}

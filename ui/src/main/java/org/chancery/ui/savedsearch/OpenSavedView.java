package org.chancery.ui.savedsearch;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import org.chancery.savedsearch.SavedSearch;
import org.chancery.savedsearch.SavedSearches;
import org.chancery.ui.layout.Empty;
import org.chancery.ui.search.OpenedSearch;
import org.chancery.ui.search.SearchView;

/** The stable address of a saved search, which leads to its results as it is kept by then. */
@Route("saved/:id([0-9]{1,18})")
@PageTitle("Saved search · Chancery")
@PermitAll
final class OpenSavedView extends Div implements BeforeEnterObserver {

  private final SavedSearches searches;
  private final String who;

  OpenSavedView(SavedSearches searches, AuthenticationContext user) {
    this.searches = searches;
    who = user.getPrincipalName().orElseThrow();
    addClassName("page");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    long id = Long.parseLong(event.getRouteParameters().get("id").orElse("0"));
    SavedSearch search = searches.find(who, id).orElseThrow(NotFoundException::new);
    search
        .asked()
        .ifPresentOrElse(
            asked -> {
              searches.opened(who, id);
              OpenedSearch.remember(event.getUI(), id);
              event.forwardTo(SearchView.class, OpenedSearch.state(search, asked).toParameters());
            },
            () ->
                add(
                    new H1(search.name()),
                    new Empty(
                        "Chancery does not understand this search any more",
                        "Save it anew.",
                        new RouterLink("Saved searches", SavedView.class))));
  }
}

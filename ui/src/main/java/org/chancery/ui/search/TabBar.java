package org.chancery.ui.search;

import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.RouterLink;

/** Links to the other things that can be shown of the same result set. */
final class TabBar extends Nav {

  TabBar() {
    addClassName("tab-bar");
    getElement().setAttribute("aria-label", "What is shown of these articles");
  }

  void show(SearchState state) {
    removeAll();
    for (Tab tab : Tab.values()) {
      RouterLink link = new RouterLink(tab.label(), SearchView.class);
      link.setQueryParameters(state.showing(tab).toParameters());
      link.setId("tab-" + tab.parameter());
      if (tab == state.tab()) {
        link.getElement().setAttribute("aria-current", "page");
      }
      add(link);
    }
    if (state.tab() == Tab.ARTICLES) {
      add(list(state));
    }
  }

  private static RouterLink list(SearchState state) {
    RouterLink link =
        new RouterLink(state.compact() ? "Full list" : "Compact list", SearchView.class);
    link.setQueryParameters(state.listed(!state.compact()).toParameters());
    link.setId("list-form");
    return link;
  }
}

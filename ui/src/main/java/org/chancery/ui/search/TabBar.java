package org.chancery.ui.search;

import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.RouterLink;
import java.util.EnumMap;
import java.util.Map;

/** Links to the other things that can be shown of the same result set. */
final class TabBar extends Nav {

  /** Sideways alone: where the bar is too narrow for all its tabs, the page stays where it is. */
  private static final String INTO_VIEW =
      """
      document.fonts.ready.then(() => requestAnimationFrame(() => {
        const bar = this.parentElement.getBoundingClientRect(), own = this.getBoundingClientRect();
        if (own.left < bar.left) this.parentElement.scrollLeft -= bar.left - own.left;
        if (own.right > bar.right) this.parentElement.scrollLeft += own.right - bar.right;
      }));
      """;

  private final Map<Tab, RouterLink> tabs = new EnumMap<>(Tab.class);
  private final RouterLink list = new RouterLink("", SearchView.class);

  TabBar() {
    addClassName("tab-bar");
    getElement().setAttribute("aria-label", "What is shown of these articles");
    for (Tab tab : Tab.values()) {
      RouterLink link = new RouterLink(tab.label(), SearchView.class);
      link.setId("tab-" + tab.parameter());
      tabs.put(tab, link);
      add(link);
    }
    list.setId("list-form");
    add(list);
  }

  /** The links stay, so that the keyboard keeps its place. */
  void show(SearchState state) {
    tabs.forEach((tab, link) -> {
      link.setQueryParameters(state.showing(tab).toParameters());
      if (tab == state.tab()) {
        link.getElement().setAttribute("aria-current", "page");
        link.getElement().executeJs(INTO_VIEW);
      } else {
        link.getElement().removeAttribute("aria-current");
      }
    });
    list.setVisible(state.tab() == Tab.ARTICLES);
    list.setText(state.compact() ? "Full list" : "Compact list");
    list.setQueryParameters(state.listed(!state.compact()).toParameters());
  }
}

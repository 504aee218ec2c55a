package org.chancery.ui.search;

import com.vaadin.flow.router.RouterLink;
import org.chancery.search.Criteria;
import org.chancery.ui.layout.Formats;

/** A number that leads to the articles it counts. */
final class NumberLink extends RouterLink {

  /**
   * @param what it counts, for those who do not see what it stands beside
   */
  NumberLink(SearchState state, Criteria search, long count, String what) {
    this(state, search, Formats.number(count), count, what);
  }

  NumberLink(SearchState state, Criteria search, String text, long count, String what) {
    super(text, SearchView.class);
    setQueryParameters(state.showing(Tab.ARTICLES).with(c -> search).toParameters());
    getElement()
        .setAttribute(
            "aria-label",
            Formats.plain(what) + ": " + Formats.count(count, PictureText.noun(state)));
  }
}

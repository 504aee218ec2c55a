package org.chancery.ui.search;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Objects;
import java.util.Optional;
import org.chancery.savedsearch.SavedSearch;
import org.chancery.savedsearch.SavedSearches;
import org.chancery.search.CriteriaParameters.Asked;
import org.chancery.ui.layout.Notices;

/** The saved search that was opened last in a window, to be replaced by what was made of it. */
public record OpenedSearch(long id) {

  public static void remember(UI ui, long id) {
    ComponentUtil.setData(ui, OpenedSearch.class, new OpenedSearch(id));
  }

  /** What a saved search shows; the order is the query's own where the page did not choose one. */
  public static SearchState state(SavedSearch search, Asked asked) {
    SearchState shown = SearchState.of(asked.criteria(), search.view());
    return shown.order() == null ? shown.sortedBy(asked.sort()) : shown;
  }

  /** What saves the changes of one's own; absent where nothing was opened or changed. */
  static Optional<Component> offer(UI ui, SavedSearches saved, String who, SearchState now) {
    OpenedSearch opened = ComponentUtil.getData(ui, OpenedSearch.class);
    if (opened != null && now.equals(SearchState.START)) {
      // Whoever begins anew has left it.
      ComponentUtil.setData(ui, OpenedSearch.class, null);
      return Optional.empty();
    }
    return Optional.ofNullable(opened)
        .flatMap(search -> saved.find(who, search.id()))
        .filter(search -> search.owner().equals(who))
        .filter(search ->
            search
                .asked()
                .map(asked -> !written(state(search, asked)).equals(written(now)))
                .orElse(false))
        .map(search -> button(saved, who, search, now));
  }

  private static String written(SearchState state) {
    return state.toParameters().getQueryString();
  }

  private static Component button(
      SavedSearches saved, String who, SavedSearch search, SearchState now) {
    Paragraph line = new Paragraph(new Span("This began as “" + search.name() + "”. "));
    NativeButton keep =
        new NativeButton(
            "Save changes to “" + search.name() + "”",
            click -> {
              try {
                saved.edit(
                    who,
                    search.id(),
                    old -> old.with(new Asked(now.criteria(), now.sort()), now.view()));
                line.removeFromParent();
                Notices.done("Saved. The history of “" + search.name() + "” has the former one.");
              } catch (IllegalArgumentException e) {
                Notices.failure(Objects.requireNonNullElse(e.getMessage(), ""));
              }
            });
    keep.addClassName("link-button");
    keep.setId("save-changes");
    line.addClassName("opened-search");
    line.add(keep);
    return line;
  }
}

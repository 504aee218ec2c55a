package org.chancery.ui.search;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.chancery.search.BadQuery;
import org.chancery.search.Hit;
import org.chancery.search.SearchResult;
import org.chancery.search.SearchUnavailable;
import org.jspecify.annotations.Nullable;

/** The hits of the search that was shown last, to walk along from article to article. */
public final class Trail {

  /** A hit among those before and after it. */
  public record Place(long number, long total, Optional<String> before, Optional<String> after) {}

  private final SearchState state;
  private final BiFunction<SearchState, String, SearchResult> next;
  private final List<String> ids = new ArrayList<>();
  private long total;
  private @Nullable String cursor;
  private @Nullable String opened;

  /**
   * @param next fetches the page behind a cursor
   */
  Trail(SearchState state, BiFunction<SearchState, String, SearchResult> next) {
    this.state = state;
    this.next = next;
  }

  void add(SearchResult page) {
    page.hits().stream().map(Hit::id).forEach(ids::add);
    total = page.total();
    cursor = page.cursor();
  }

  void keep(UI ui) {
    ComponentUtil.setData(ui, Trail.class, this);
  }

  public static Optional<Trail> find(UI ui) {
    return Optional.ofNullable(ComponentUtil.getData(ui, Trail.class));
  }

  /** Where an article stands; remembered as the one to come back to. */
  public Optional<Place> open(String id) {
    int index = ids.indexOf(id);
    if (index < 0) {
      return Optional.empty();
    }
    opened = id;
    if (index == ids.size() - 1) {
      more();
    }
    return Optional.of(new Place(index + 1L, total, at(index - 1), at(index + 1)));
  }

  /** The article to come back to in a search, and how many hits lie up to it; once. */
  Optional<Return> back(SearchState shown) {
    String id = opened;
    opened = null;
    return id == null || !shown.equals(state)
        ? Optional.empty()
        : Optional.of(new Return(id, ids.indexOf(id) + 1));
  }

  record Return(String id, int hits) {}

  private Optional<String> at(int index) {
    return index < 0 || index >= ids.size() ? Optional.empty() : Optional.of(ids.get(index));
  }

  /** Without another page the trail ends where it is. */
  private void more() {
    String from = cursor;
    if (from == null) {
      return;
    }
    try {
      add(next.apply(state, from));
    } catch (BadQuery | SearchUnavailable e) {
      cursor = null;
    }
  }
}

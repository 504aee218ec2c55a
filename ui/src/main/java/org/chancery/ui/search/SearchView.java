package org.chancery.ui.search;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.savedsearch.SavedSearches;
import org.chancery.search.ArticleSearch;
import org.chancery.search.BadQuery;
import org.chancery.search.Facet;
import org.chancery.search.FacetValue;
import org.chancery.search.SearchResult;
import org.chancery.search.SearchUnavailable;
import org.chancery.search.Suggestions;
import org.chancery.sweep.Sweep;
import org.chancery.ui.layout.Empty;
import org.chancery.ui.layout.Notices;
import org.chancery.ui.search.Results.Counted;
import org.chancery.ui.search.StateParts.Part;
import org.jspecify.annotations.Nullable;

/** Search, refine, look, export. What it shows follows from its address and nothing else. */
@Route("")
@PageTitle("Search · Chancery")
@Menu(title = "Search", order = 1)
@PermitAll
public final class SearchView extends Div implements AfterNavigationObserver {

  private final Results results;
  private final Labels labels;
  private final SearchMemory memory;
  private final SavedSearches saved;
  private final ExportTools export;
  private final AuthenticationContext user;
  private final QueryBar query;
  private final Chips chips = new Chips(this::go);
  private final Div notes = new Div();
  private final FacetRail rail;
  private final ResultHead head = new ResultHead(this::go, this::exportAll, this::freeze);
  private final Histogram histogram =
      new Histogram((from, to) -> go(state().with(asked -> asked.between(from, to))));
  private final HitList hits;
  private final ResultPanes panes;
  private final Div instead = new Div();
  private final Div columns = new Div();
  private SearchState state = SearchState.START;
  private Map<Facet, List<FacetValue>> counted = Map.of();
  private long total;
  private @Nullable String cursor;

  SearchView(
      ArticleSearch search,
      Sweep sweep,
      Labels labels,
      HitTools tools,
      SearchMemory memory,
      SavedSearches saved,
      ExportTools export,
      Analyses analyses,
      Suggestions suggestions,
      AuthenticationContext user) {
    this.results = new Results(search, sweep);
    this.labels = labels;
    this.saved = saved;
    this.export = export;
    this.user = user;
    query = new QueryBar(this::ask, this::save, search, suggestions);
    FacetValues values = new FacetValues(search, labels);
    rail = new FacetRail(values, this::go);
    this.memory = memory;
    hits = new HitList(tools, this::more, results::next, this::run);
    panes = new ResultPanes(hits, analyses, values, this::go, this::label);
    addClassName("search-page");
    H1 title = new H1("Search the articles");
    title.addClassName("visually-hidden");
    notes.addClassName("notes");
    instead.addClassName("instead");
    Div shade = new Div();
    shade.addClassName("drawer-shade");
    Section found = new Section(head, histogram, instead, panes);
    found.addClassName("results");
    found.getElement().setAttribute("aria-labelledby", "total");
    columns.add(rail, shade, found);
    columns.addClassName("columns-page");
    Div top = new Div(query, chips);
    top.addClassName("search-top");
    add(title, top, notes, columns);
  }

  private SearchState state() {
    return state;
  }

  /** The search that was shown last, for the way back from an article. */
  public static SearchState last(UI ui) {
    SearchState last = ComponentUtil.getData(ui, SearchState.class);
    return last == null ? SearchState.START : last;
  }

  @Override
  public void afterNavigation(AfterNavigationEvent event) {
    StateReader.Reading reading = StateReader.read(event.getLocation().getQueryParameters());
    state = reading.state();
    ComponentUtil.setData(UI.getCurrent(), SearchState.class, state);
    notes.removeAll();
    reading.notes().forEach(note -> notes.add(new Paragraph(note)));
    OpenedSearch.offer(UI.getCurrent(), saved, owner(), state).ifPresent(notes::add);
    query.show(state.criteria().q());
    Optional<Trail.Return> back = Trail.find(UI.getCurrent()).flatMap(former -> former.back(state));
    run();
    back.ifPresent(this::comeBack);
  }

  private void run() {
    instead.removeAll();
    try {
      show(results.first(state, rail.counted()));
    } catch (BadQuery e) {
      query.show(e);
      boolean written = e.place() != null;
      fail(
          written ? "The query could not be read" : "This cannot be searched for",
          new Empty(
              "Nothing was searched",
              written
                  ? "Correct what is marked above; the help at the top right shows what can be written."
                  : "Drop the filter that the sentence above speaks of, or search anew."));
    } catch (SearchUnavailable e) {
      fail(
          "The search does not answer",
          new Empty(
              "The index cannot be reached at the moment",
              "It may be starting or busy. Nothing is lost; try again in a moment.",
              new Button("Retry", click -> run())));
    }
    chips.show(state, parts());
  }

  private void show(Counted found) {
    SearchResult result = found.result();
    total = result.total();
    cursor = result.cursor();
    memory.remember(state, total);
    counted = result.facets();
    head.show(state, total, found);
    boolean empty = total == 0 && state.criteria().isEverything();
    bare(empty);
    histogram.setVisible(!empty);
    histogram.show(
        Bars.toTheEnds(result.histogram(), found.interval(), state.criteria()),
        found.interval(),
        state.criteria().count());
    rail.show(state, result);
    panes.hide();
    if (total > 0) {
      panes.show(result, state);
    } else if (empty) {
      head.showFailure(state, "No articles");
      instead.add(NoHits.atAll());
    } else {
      instead.add(nothingFound());
    }
  }

  /** Facets say nothing where nothing was counted. */
  private void bare(boolean bare) {
    columns.setClassName("bare", bare);
    rail.setVisible(!bare);
  }

  private void fail(String title, Component explanation) {
    total = 0;
    counted = Map.of();
    head.showFailure(state, title);
    bare(true);
    histogram.setVisible(false);
    panes.hide();
    instead.add(explanation);
  }

  private Component nothingFound() {
    List<Part> parts = new ArrayList<>(parts().parts());
    if (!state.criteria().q().isBlank()) {
      SearchState wordless = state.with(asked -> asked.withQuery(""));
      parts.addFirst(new Part("Words", state.criteria().q(), () -> wordless));
    }
    return NoHits.ofThis(results.relaxed(parts), PictureText.noun(state), this::go);
  }

  private StateParts parts() {
    return StateParts.of(state, this::label, labels::frozen);
  }

  /** Outlets and the like have their names only in what was counted. */
  private String label(Facet facet, String value) {
    return counted.getOrDefault(facet, List.of()).stream()
        .filter(other -> other.value().equals(value) && !other.label().isBlank())
        .filter(other -> !other.label().equals(value))
        .map(FacetValue::label)
        .findFirst()
        .orElseGet(() -> labels.value(facet, value));
  }

  private void ask(String words) {
    if (words.equals(state.criteria().q())) {
      run();
    } else {
      go(state.with(asked -> asked.withQuery(words)));
    }
  }

  private void go(SearchState next) {
    UI.getCurrent().navigate(SearchView.class, next.toParameters());
  }

  private void more() {
    if (cursor == null) {
      return;
    }
    try {
      SearchResult next = results.next(state, cursor);
      cursor = next.cursor();
      hits.append(next, state);
    } catch (BadQuery e) {
      Notices.failure(e.getMessage() + " Search again to go on.");
    } catch (SearchUnavailable e) {
      hits.enableMore();
      Notices.failure("The index cannot be reached at the moment. Try again in a moment.");
    }
  }

  /** To the hit that was read, where it is not too far down. */
  private void comeBack(Trail.Return to) {
    while (hits.count() < to.hits() && to.hits() <= HitList.MOST_SHOWN && cursor != null) {
      int before = hits.count();
      more();
      if (hits.count() == before) {
        return;
      }
    }
    hits.goTo(to.id());
  }

  private void save() {
    String words = state.criteria().q();
    String suggestion =
        words.isBlank()
            ? String.join(", ", parts().parts().stream().map(Part::value).toList())
            : words;
    new SaveDialog(
            "Save this search",
            "It appears under Saved as you see it, with the number of articles that are new since you last looked.",
            suggestion.length() > 80 ? suggestion.substring(0, 80) : suggestion,
            name -> saved.create(owner(), name, state.criteria(), state.sort(), state.view()))
        .open();
  }

  private String owner() {
    return user.getPrincipalName().orElseThrow();
  }

  private void exportAll() {
    new ExportDialog(export, owner(), state.criteria()).open();
  }

  private void freeze() {
    new FreezeDialog(export.frozen(), owner(), state, total).open();
  }
}

package org.chancery.ui.search;

import com.vaadin.flow.component.html.Div;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.chancery.search.Facet;
import org.chancery.search.SearchResult;

/** What is shown of the articles that were found: these themselves, or a picture of them. */
final class ResultPanes extends Div {

  private final TabBar tabs = new TabBar();
  private final HitList hits;
  private final MatrixPane matrix;
  private final TimelinePane timeline;
  private final EventsPane events;
  private final NetworkPane network;
  private final CoveragePane coverage;
  private final TermsPane terms;
  private final ComparePane compare;

  ResultPanes(
      HitList hits,
      Analyses analyses,
      FacetValues values,
      Consumer<SearchState> go,
      BiFunction<Facet, String, String> label) {
    this.hits = hits;
    this.matrix = new MatrixPane(analyses.matrices(), values, go, label);
    this.timeline = new TimelinePane(analyses.timelines(), go, label);
    this.events = new EventsPane(analyses.timelines(), go, label);
    this.network = new NetworkPane(analyses.networks(), go, label);
    this.coverage = new CoveragePane(analyses.coverages(), go, label);
    this.terms = new TermsPane(analyses.terms(), go, label);
    this.compare = new ComparePane(analyses.comparisons(), values, go, label);
    add(tabs);
  }

  /** A pane joins the page with what its picture needs once it is shown. */
  void show(SearchResult result, SearchState state) {
    setVisible(true);
    tabs.show(state);
    hits.start(state);
    Div shown =
        switch (state.tab()) {
          case ARTICLES -> hits;
          case TIMELINE -> timeline;
          case EVENTS -> events;
          case PAIRS -> matrix;
          case TERMS -> terms;
          case COMPARE -> compare;
          case NETWORK -> network;
          case COVERAGE -> coverage;
        };
    if (shown.getParent().isEmpty()) {
      remove(getChildren().filter(child -> child != tabs).toList());
      add(shown);
    }
    switch (state.tab()) {
      case ARTICLES -> hits.append(result, state);
      case TIMELINE -> timeline.show(state);
      case EVENTS -> events.show(state);
      case PAIRS -> matrix.show(state);
      case TERMS -> terms.show(state);
      case COMPARE -> compare.show(state);
      case NETWORK -> network.show(state);
      case COVERAGE -> coverage.show(state);
    }
  }

  void hide() {
    hits.clear();
    setVisible(false);
  }
}

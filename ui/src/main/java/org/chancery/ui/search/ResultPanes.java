package org.chancery.ui.search;

import com.vaadin.flow.component.html.Div;
import java.util.function.Consumer;
import org.chancery.analysis.PairMatrices;
import org.chancery.search.SearchResult;

/** What is shown of the articles that were found: these themselves, or a picture of them. */
final class ResultPanes extends Div {

  private final TabBar tabs = new TabBar();
  private final HitList hits;
  private final MatrixPane matrix;

  ResultPanes(HitList hits, PairMatrices matrices, Consumer<SearchState> go) {
    this.hits = hits;
    this.matrix = new MatrixPane(matrices, go);
    add(tabs, hits, matrix);
  }

  void show(SearchResult result, SearchState state) {
    setVisible(true);
    tabs.show(state);
    hits.start(state);
    boolean articles = state.tab() == Tab.ARTICLES;
    hits.setVisible(articles);
    matrix.setVisible(!articles);
    if (articles) {
      hits.append(result, state);
    } else {
      matrix.show(state);
    }
  }

  void hide() {
    hits.clear();
    setVisible(false);
  }
}

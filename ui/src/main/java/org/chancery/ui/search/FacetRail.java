package org.chancery.ui.search;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.chancery.search.Facet;
import org.chancery.search.FacetValue;
import org.chancery.ui.layout.Icons;

/** The facets beside the hits; on a narrow screen a drawer. */
final class FacetRail extends Aside {

  /** What is counted with each search, in the order of the rail. */
  static final List<Facet> FACETS =
      List.of(
          Facet.ACTOR,
          Facet.COUNTRY,
          Facet.DYAD,
          Facet.OUTLET,
          Facet.LANGUAGE,
          Facet.PRECISION,
          Facet.CONFIDENCE,
          Facet.CODED);

  /** Of a few values that every article has; closed until somebody wants them. */
  static final Set<Facet> SMALL = EnumSet.of(Facet.PRECISION, Facet.CONFIDENCE, Facet.CODED);

  private final Map<Facet, FacetPanel> panels = new EnumMap<>(Facet.class);
  private final DateRange dates;
  private final MinePanel mine;
  private final FacetValues source;

  FacetRail(FacetValues source, Consumer<SearchState> go) {
    this.source = source;
    dates = new DateRange(go);
    mine = new MinePanel(go);
    addClassName("rail");
    setId("filters");
    getElement().setAttribute("tabindex", "-1");
    getElement().setAttribute("aria-labelledby", "filters-title");
    H2 title = new H2("Filters");
    title.setId("filters-title");
    NativeButton close = new NativeButton();
    close.add(Icons.of("close"));
    close.setAriaLabel("Close the filters");
    close.addClassName("close-drawer");
    close.getElement().setAttribute("data-close-drawer", true);
    add(skip(), title, close, dates);
    for (Facet facet : FACETS) {
      FacetPanel panel = new FacetPanel(facet, source, go);
      panels.put(facet, panel);
      add(panel);
    }
    add(mine);
  }

  /** For the keyboard: there are hundreds of values before the first hit. */
  private static Anchor skip() {
    Anchor skip = new Anchor("#hits", "Skip the filters");
    skip.setRouterIgnore(true);
    skip.addClassName("skip");
    skip.getElement().setAttribute("data-skip", "hits");
    return skip;
  }

  void show(SearchState state, Map<Facet, List<FacetValue>> counted) {
    dates.show(state);
    mine.show(state);
    panels.forEach((facet, panel) ->
        panel.show(state, source.named(facet, counted.getOrDefault(facet, List.of()))));
  }

  @Override
  protected void onAttach(AttachEvent event) {
    getElement().executeJs("window.chancery && window.chancery.remember(this)");
  }
}

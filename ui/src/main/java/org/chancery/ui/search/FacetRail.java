package org.chancery.ui.search;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.VaadinRequest;
import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.chancery.search.Facet;
import org.chancery.search.SearchResult;
import org.chancery.ui.layout.Icons;

/** The facets beside the hits; on a narrow screen a drawer. */
final class FacetRail extends Aside {

  private final Map<Facet, FacetPanel> panels = new EnumMap<>(Facet.class);
  private final DateRange published;
  private final DateRange happened;
  private final MinePanel mine;
  private final FacetValues source;
  private final Div first = new Div();
  private final Div rare = new Div();
  private final HtmlContainer more = new HtmlContainer("details");
  private SearchState state = SearchState.START;
  private RailLayout layout;

  FacetRail(FacetValues source, Consumer<SearchState> go) {
    this.source = source;
    published = DateRange.published(go);
    happened = DateRange.happened(go);
    layout = kept();
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
    Stream.concat(RailLayout.COMMON.stream(), RailLayout.RARE.stream())
        .forEach(facet -> panels.put(facet, new FacetPanel(facet, source, go, this::arrange)));
    more.addClassNames("facet", "more-facets");
    more.setId("more-filters");
    Element summary = new Element("summary");
    summary.appendChild(new H3("More filters").getElement());
    more.getElement().appendChild(summary);
    more.add(rare);
    Details.onToggle(more, open -> arrange(layout.withMore(open)));
    add(skip(), title, close, published, happened, first, more, mine);
    place();
  }

  /** For the keyboard: there are hundreds of values before the first hit. */
  private static Anchor skip() {
    Anchor skip = new Anchor("#hits", "Skip the filters");
    skip.setRouterIgnore(true);
    skip.addClassName("skip");
    skip.getElement().setAttribute("data-skip", "hits");
    return skip;
  }

  /** What is to be counted with each search. */
  List<Facet> counted() {
    return layout.counted();
  }

  void show(SearchState now, SearchResult result) {
    state = now;
    published.show(now);
    happened.show(now);
    mine.show(now);
    panels.forEach((facet, panel) -> {
      panel.show(now, layout);
      if (result.facets().containsKey(facet)) {
        panel.fill(source.of(facet, result));
      }
    });
  }

  /** What has been opened is counted for itself. */
  private void arrange(RailLayout next) {
    RailLayout former = layout;
    if (next.equals(former)) {
      return;
    }
    layout = next;
    getElement()
        .executeJs(
            "window.chancery && window.chancery.cookie($0, $1)",
            RailLayout.COOKIE,
            next.toCookie());
    UI ui = UI.getCurrent();
    ComponentUtil.setData(ui, RailLayout.class, next);
    if (!next.pinned().equals(former.pinned())) {
      place();
    }
    panels.values().forEach(panel -> panel.show(state, next));
    next.counted().stream()
        .filter(facet -> !former.counted().contains(facet))
        .forEach(facet -> panel(facet).fill(source.first(state, facet)));
  }

  private void place() {
    first.removeAll();
    rare.removeAll();
    layout.first().forEach(facet -> first.add(panel(facet)));
    layout.rare().forEach(facet -> rare.add(panel(facet)));
    more.setVisible(!layout.rare().isEmpty());
    more.getElement().setAttribute("open", layout.more());
    panels.values().forEach(panel -> panel.show(state, layout));
  }

  private FacetPanel panel(Facet facet) {
    return java.util.Objects.requireNonNull(panels.get(facet));
  }

  /** As this window has it by now, else as the browser kept it. */
  private static RailLayout kept() {
    RailLayout here = ComponentUtil.getData(UI.getCurrent(), RailLayout.class);
    VaadinRequest request = VaadinRequest.getCurrent();
    if (here != null || request == null || request.getCookies() == null) {
      return here == null ? RailLayout.USUAL : here;
    }
    return Arrays.stream(request.getCookies())
        .filter(cookie -> cookie.getName().equals(RailLayout.COOKIE))
        .map(Cookie::getValue)
        .findFirst()
        .map(RailLayout::of)
        .orElse(RailLayout.USUAL);
  }

  @Override
  protected void onAttach(AttachEvent event) {
    getElement().executeJs("window.chancery && window.chancery.remember(this)");
  }
}

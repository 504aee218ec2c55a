package org.chancery.ui.search;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.chancery.search.Choice;
import org.chancery.search.OwnMark;

/** Filters by what the reader made of the articles: only these, or none of these. */
@Tag("details")
final class MinePanel extends HtmlContainer {

  /** What may be asked of a mark. */
  private enum Wish {
    ANY,
    ONLY,
    NOT
  }

  private final Map<OwnMark, Picker<Wish>> pickers = new EnumMap<>(OwnMark.class);
  private final Span chosen = new Span();
  private SearchState state = SearchState.START;

  MinePanel(Consumer<SearchState> go) {
    addClassName("facet");
    setId("facet-mine");
    getElement().setAttribute("data-section", "mine");
    chosen.addClassName("chosen-count");
    Element summary = new Element("summary");
    summary.appendChild(new H3("Yours").getElement(), chosen.getElement());
    getElement().appendChild(summary);
    UnorderedList list = new UnorderedList();
    list.addClassNames("values", "mine");
    for (OwnMark mark : OwnMark.values()) {
      Picker<Wish> picker =
          new Picker<>(
              Labels.mark(mark.parameter()),
              List.of(Wish.values()),
              wish -> wish.name().toLowerCase(Locale.ROOT),
              wish -> go.accept(state.with(c -> c.withMine(changed(c.mine(), mark, wish)))));
      picker.setId("mine-" + mark.parameter());
      pickers.put(mark, picker);
      list.add(new ListItem(new Span(Labels.mark(mark.parameter())), picker));
    }
    add(list);
  }

  void show(SearchState now) {
    state = now;
    Choice mine = now.criteria().mine();
    int count = mine.values().size() + (mine.missing() ? 1 : 0);
    chosen.setText(count == 0 ? "" : Integer.toString(count));
    pickers.forEach((mark, picker) -> picker.show(wish(mine, mark.parameter())));
    if (count > 0) {
      getElement().setAttribute("open", true);
    }
  }

  private static Wish wish(Choice mine, String mark) {
    if (mine.none().contains(mark)) {
      return Wish.NOT;
    }
    return mine.all().contains(mark) || mine.any().contains(mark) ? Wish.ONLY : Wish.ANY;
  }

  /** Two marks that are both wanted are wanted of each article, as the rows read. */
  private static Choice changed(Choice mine, OwnMark mark, Wish wish) {
    return switch (wish) {
      case ANY -> Choices.remove(mine, mark.parameter());
      case ONLY -> Choices.add(mine, mark.parameter(), Choices.Mode.ALL);
      case NOT -> Choices.add(mine, mark.parameter(), Choices.Mode.NONE);
    };
  }
}

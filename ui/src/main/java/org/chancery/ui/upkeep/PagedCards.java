package org.chancery.ui.upkeep;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/** A list that may be long, a page at a time. */
final class PagedCards<T> extends Div {

  private static final int PAGE = 20;

  private final BiFunction<Integer, Integer, List<T>> pages;
  private final Function<T, Component> card;
  private final Div list = new Div();
  private final Paragraph nothing;
  private final Button more = new Button("Show more", click -> next());
  private int shown;

  /**
   * @param pages takes an offset and a limit
   */
  PagedCards(
      BiFunction<Integer, Integer, List<T>> pages, Function<T, Component> card, String nothing) {
    this.pages = pages;
    this.card = card;
    this.nothing = new Paragraph(nothing);
    this.nothing.addClassName("hint");
    list.addClassName("cards");
    add(this.nothing, list, more);
  }

  void fill() {
    list.removeAll();
    shown = 0;
    next();
    nothing.setVisible(shown == 0);
  }

  private void next() {
    List<T> page = pages.apply(shown, PAGE);
    page.forEach(one -> list.add(card.apply(one)));
    shown += page.size();
    more.setVisible(page.size() == PAGE);
  }
}

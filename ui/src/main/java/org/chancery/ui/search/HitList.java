package org.chancery.ui.search;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.chancery.reading.ReadingMark;
import org.chancery.search.Count;
import org.chancery.search.Hit;
import org.chancery.search.SearchResult;
import org.chancery.ui.layout.Formats;
import org.chancery.ui.layout.ReaderZone;
import org.jspecify.annotations.Nullable;

/** The hits so far, and the way to more of them. */
final class HitList extends Div {

  /** More would slow the browser; a reader who goes on loses the first of them from sight. */
  static final int MOST_SHOWN = 400;

  private final HitTools tools;
  private final BiFunction<SearchState, String, SearchResult> fetch;
  private final Paragraph above = new Paragraph();
  private final Span aboveText = new Span();
  private final Div hits = new Div();
  private final Button more = new Button("Show more");
  private final Span shown = new Span();
  private Trail trail;
  private int count;

  /**
   * @param next shows the next page
   * @param fetch fetches the page behind a cursor
   * @param again shows the first page
   */
  HitList(
      HitTools tools,
      Runnable next,
      BiFunction<SearchState, String, SearchResult> fetch,
      Runnable again) {
    this.tools = tools;
    this.fetch = fetch;
    this.trail = new Trail(SearchState.START, fetch);
    more.addClickListener(click -> next.run());
    more.setId("more-results");
    more.setDisableOnClick(true);
    hits.addClassName("hits");
    hits.setId("hits");
    hits.getElement().setAttribute("tabindex", "-1");
    shown.getElement().setAttribute("aria-live", "polite");
    NativeButton first = new NativeButton("Show them again", click -> again.run());
    first.addClassName("link-button");
    above.add(aboveText, first);
    above.addClassNames("hint", "hits-above");
    above.setVisible(false);
    Div foot = new Div(more, shown);
    foot.addClassName("hits-foot");
    add(above, hits, foot);
  }

  /** For the first page of a search. */
  void start(SearchState state) {
    clear();
    setClassName("compact", state.compact());
    trail = new Trail(state, fetch);
    trail.keep(UI.getCurrent());
  }

  void clear() {
    hits.removeAll();
    above.setVisible(false);
    count = 0;
  }

  int count() {
    return count;
  }

  void enableMore() {
    more.setEnabled(true);
  }

  void append(SearchResult result, SearchState state) {
    ZoneId reader = ReaderZone.get();
    Map<String, ReadingMark> marks =
        tools.marking().of(result.hits().stream().map(Hit::id).toList());
    for (Hit hit : result.hits()) {
      ReadingMark mark = marks.getOrDefault(hit.id(), ReadingMark.NONE);
      hits.add(new HitCard(hit, mark, state, tools, reader));
    }
    trail.add(result);
    count += result.hits().size();
    dropTheFirst();
    boolean last = isLast(result.cursor());
    more.setVisible(!last);
    more.setEnabled(true);
    String noun = state.criteria().count() == Count.TEXTS ? "text" : "article";
    shown.setText(
        last
            ? Formats.count(count, noun) + (count == 1 ? ", which is all" : ", which are all")
            : Formats.number(count) + " of " + Formats.count(result.total(), noun));
  }

  /** Puts the keyboard, and with it the eye, on a hit. */
  void goTo(String id) {
    hits.getChildren()
        .filter(HitCard.class::isInstance)
        .map(HitCard.class::cast)
        .filter(card -> card.id().equals(id))
        .findFirst()
        .ifPresent(HitCard::focusHeadline);
  }

  private void dropTheFirst() {
    List<Component> all = hits.getChildren().toList();
    if (all.size() > MOST_SHOWN) {
      hits.remove(all.subList(0, all.size() - MOST_SHOWN));
      aboveText.setText(
          "The first " + Formats.number(count - MOST_SHOWN) + " are not on the page any more. ");
      above.setVisible(true);
    }
  }

  private static boolean isLast(@Nullable String cursor) {
    return cursor == null;
  }
}

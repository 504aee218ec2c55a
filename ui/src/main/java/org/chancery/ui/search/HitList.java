package org.chancery.ui.search;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.ZoneId;
import org.chancery.search.Count;
import org.chancery.search.Hit;
import org.chancery.search.SearchResult;
import org.chancery.ui.layout.Formats;
import org.chancery.ui.layout.ReaderZone;
import org.jspecify.annotations.Nullable;

/** The hits so far, and the way to more of them. */
final class HitList extends Div {

  private final Labels labels;
  private final Div hits = new Div();
  private final Button more = new Button("Show more");
  private final Span shown = new Span();
  private int count;

  HitList(Labels labels, Runnable next) {
    this.labels = labels;
    more.addClickListener(click -> next.run());
    more.setId("more-results");
    more.setDisableOnClick(true);
    hits.addClassName("hits");
    hits.setId("hits");
    shown.getElement().setAttribute("aria-live", "polite");
    Div foot = new Div(more, shown);
    foot.addClassName("hits-foot");
    add(hits, foot);
  }

  void clear() {
    hits.removeAll();
    count = 0;
  }

  void enableMore() {
    more.setEnabled(true);
  }

  void append(SearchResult result, SearchState state) {
    ZoneId reader = ReaderZone.get();
    for (Hit hit : result.hits()) {
      hits.add(new HitCard(hit, state, labels, reader));
    }
    count += result.hits().size();
    boolean last = isLast(result.cursor());
    more.setVisible(!last);
    more.setEnabled(true);
    String noun = state.criteria().count() == Count.TEXTS ? "text" : "article";
    shown.setText(
        last
            ? Formats.count(count, noun) + (count == 1 ? ", which is all" : ", which are all")
            : Formats.number(count) + " of " + Formats.count(result.total(), noun));
  }

  private static boolean isLast(@Nullable String cursor) {
    return cursor == null;
  }
}

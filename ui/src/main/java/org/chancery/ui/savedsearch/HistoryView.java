package org.chancery.ui.savedsearch;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.chancery.reading.PastSearch;
import org.chancery.reading.PastSearches;
import org.chancery.search.Count;
import org.chancery.ui.layout.Empty;
import org.chancery.ui.layout.Formats;
import org.chancery.ui.layout.Notices;
import org.chancery.ui.layout.ReaderZone;
import org.chancery.ui.search.Labels;
import org.chancery.ui.search.SearchState;
import org.chancery.ui.search.SearchView;
import org.chancery.ui.search.StateText;

/** What the reader searched for lately, the latest first. */
@Route("history")
@PageTitle("Your last searches · Chancery")
@PermitAll
public final class HistoryView extends Div implements BeforeEnterObserver {

  private final PastSearches past;
  private final Labels labels;
  private final String owner;

  HistoryView(PastSearches past, Labels labels, AuthenticationContext user) {
    this.past = past;
    this.labels = labels;
    owner = user.getPrincipalName().orElseThrow();
    addClassName("page");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    fill();
  }

  private void fill() {
    removeAll();
    List<PastSearch> all = past.list(owner);
    if (all.isEmpty()) {
      add(
          new H1("Your last searches"),
          new Empty(
              "Nothing is remembered",
              "Each search is kept here as you saw it last, the last 200, for you alone.",
              new RouterLink("Go to the search", SearchView.class)));
      return;
    }
    Button clear = new Button("Clear…", click -> clear());
    clear.setId("clear-history");
    Div head = new Div(new H1("Your last searches"), clear);
    head.addClassName("page-head");
    Paragraph lead =
        new Paragraph("The last 200, each once, as you saw it last. Nobody else sees them.");
    lead.addClassName("lead");
    UnorderedList list = new UnorderedList();
    list.addClassName("history");
    list.setId("history");
    all.forEach(search -> list.add(item(search)));
    add(head, lead, list);
  }

  private ListItem item(PastSearch search) {
    Span when = new Span(Formats.minute(search.searchedAt().atZone(ReaderZone.get())));
    when.addClassName("hint");
    ListItem item =
        new ListItem(
            search
                .asked()
                .map(asked -> link(SearchState.of(asked.criteria(), search.view()), search.total()))
                .orElseGet(() -> new Span("A search that is not understood any more")));
    item.add(when);
    return item;
  }

  private Component link(SearchState state, long total) {
    RouterLink link = new RouterLink("", SearchView.class);
    link.setQueryParameters(state.toParameters());
    Span what = new Span(StateText.of(state, labels));
    Span found =
        new Span(
            Formats.count(total, state.criteria().count() == Count.TEXTS ? "text" : "article"));
    found.addClassName("value-count");
    link.add(what, found);
    return link;
  }

  private void clear() {
    ConfirmDialog ask = new ConfirmDialog();
    ask.setHeader("Forget your last searches?");
    ask.setText("Saved searches stay.");
    ask.setCancelable(true);
    ask.setConfirmText("Forget them");
    ask.addConfirmListener(confirm -> {
      past.clear(owner);
      fill();
      Notices.done("Your last searches are forgotten.");
    });
    ask.open();
  }
}

package org.chancery.ui.savedsearch;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.OptionalLong;
import org.chancery.savedsearch.SavedSearch;
import org.chancery.savedsearch.SavedSearches;
import org.chancery.search.BadQuery;
import org.chancery.search.SearchUnavailable;
import org.chancery.ui.layout.Empty;
import org.chancery.ui.layout.Notices;
import org.chancery.ui.search.Labels;
import org.chancery.ui.search.SaveDialog;
import org.chancery.ui.search.SearchView;

/** The reader's own searches. */
@Route("saved")
@PageTitle("Saved searches · Chancery")
@Menu(title = "Saved", order = 2)
@PermitAll
final class SavedView extends Div implements BeforeEnterObserver {

  private final SavedSearches searches;
  private final Labels labels;
  private final String owner;

  SavedView(SavedSearches searches, Labels labels, AuthenticationContext user) {
    this.searches = searches;
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
    add(new H1("Saved searches"), new RouterLink("Your last searches", HistoryView.class));
    List<SavedSearch> mine = searches.list(owner);
    if (mine.isEmpty()) {
      add(
          new Empty(
              "You have not saved a search yet",
              "Search for something, then press “Save…” beside the query box. It will be kept"
                  + " here, with the number of articles that came since you last looked.",
              new RouterLink("Go to the search", SearchView.class)));
      return;
    }
    UnorderedList list = new UnorderedList();
    list.addClassName("cards");
    mine.forEach(search -> list.add(new ListItem(card(search))));
    add(list);
  }

  private Component card(SavedSearch search) {
    Button rename = new Button("Rename…", click -> rename(search));
    Button delete = new Button("Delete…", click -> delete(search));
    return new SavedCard(search, countNew(search), labels, () -> run(search), rename, delete);
  }

  /** Absent where the index does not answer or the query is no longer understood. */
  private OptionalLong countNew(SavedSearch search) {
    try {
      return OptionalLong.of(searches.countNew(search));
    } catch (SearchUnavailable | BadQuery e) {
      return OptionalLong.empty();
    }
  }

  private void run(SavedSearch search) {
    search
        .asked()
        .ifPresent(asked -> {
          searches.opened(owner, search.id());
          UI.getCurrent().navigate(SearchView.class, SavedCard.state(search, asked).toParameters());
        });
  }

  private void rename(SavedSearch search) {
    new SaveDialog(
            "Rename this search",
            "Only the name changes.",
            search.name(),
            name -> {
              searches.rename(owner, search.id(), name);
              fill();
            })
        .open();
  }

  private void delete(SavedSearch search) {
    ConfirmDialog ask = new ConfirmDialog();
    ask.setHeader("Delete “" + search.name() + "”?");
    ask.setText("The search is forgotten; no article is touched.");
    ask.setCancelable(true);
    ask.setConfirmText("Delete");
    ask.addConfirmListener(confirm -> {
      searches.delete(owner, search.id());
      fill();
      Notices.done("Deleted “" + search.name() + "”.");
    });
    ask.open();
  }
}

package org.chancery.ui.savedsearch;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.chancery.savedsearch.Label;
import org.chancery.savedsearch.SavedSearch;
import org.chancery.savedsearch.SavedSearches;
import org.chancery.search.News;
import org.chancery.search.SearchUnavailable;
import org.chancery.ui.alert.AlertDialogs;
import org.chancery.ui.layout.Empty;
import org.chancery.ui.layout.Notices;
import org.chancery.ui.search.Labels;
import org.chancery.ui.search.SearchView;

/** The reader's own searches, and those shared with her. */
@Route("saved")
@PageTitle("Saved searches · Chancery")
@Menu(title = "Saved", order = 2)
@PermitAll
final class SavedView extends Div implements BeforeEnterObserver {

  private final SavedSearches searches;
  private final AlertDialogs alerts;
  private final Labels labels;
  private final String who;
  private final TextField filter = new TextField();
  private final Select<String> folder = new Select<>();
  private final UnorderedList list = new UnorderedList();
  private List<SavedSearch> all = List.of();
  private Map<Long, News> news = Map.of();
  private Set<Long> watch = Set.of();

  SavedView(
      SavedSearches searches, AlertDialogs alerts, Labels labels, AuthenticationContext user) {
    this.searches = searches;
    this.alerts = alerts;
    this.labels = labels;
    who = user.getPrincipalName().orElseThrow();
    addClassName("page");
    list.addClassName("cards");
    filter.setPlaceholder("Name, tag, note or owner");
    filter.setAriaLabel("Filter the saved searches");
    filter.setClearButtonVisible(true);
    filter.setValueChangeMode(ValueChangeMode.LAZY);
    filter.setId("saved-filter");
    filter.addValueChangeListener(change -> show());
    folder.setAriaLabel("Folder");
    folder.setPlaceholder("All folders");
    folder.setEmptySelectionAllowed(true);
    folder.setEmptySelectionCaption("All folders");
    folder.setId("saved-folder");
    folder.addValueChangeListener(change -> {
      if (change.isFromClient()) {
        show();
      }
    });
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    fill();
  }

  private void fill() {
    removeAll();
    Div elsewhere =
        new Div(
            new RouterLink("Your last searches", HistoryView.class),
            new Anchor("frozen", "Frozen sets"));
    elsewhere.addClassName("elsewhere");
    add(new H1("Saved searches"), elsewhere);
    all = searches.list(who);
    if (all.isEmpty()) {
      add(
          new Empty(
              "You have not saved a search yet",
              "Search for something, then press “Save…” beside the query box. It will be kept"
                  + " here, with the number of articles that came since you last looked.",
              new RouterLink("Go to the search", SearchView.class)),
          alerts.contacts(who, all, this::fill));
      return;
    }
    news = news();
    watch = alerts.watched(who);
    String chosen = folder.getValue();
    List<String> folders = folders();
    folder.setItems(folders);
    folder.setVisible(!folders.isEmpty());
    folder.setValue(folders.contains(chosen) ? chosen : null);
    Div tools = new Div(filter, folder);
    tools.addClassName("saved-tools");
    add(tools, list, alerts.contacts(who, all, this::fill));
    show();
  }

  /** Of those that are there already: nothing is counted again. */
  private void show() {
    list.removeAll();
    String words = filter.getValue().strip().toLowerCase(Locale.ROOT);
    all.stream()
        .filter(s -> folder.getValue() == null || s.label().folder().equals(folder.getValue()))
        .filter(s -> says(s, words))
        .forEach(s -> list.add(new ListItem(card(s))));
    if (list.getComponentCount() == 0) {
      list.add(new ListItem("None of your saved searches says that."));
    }
  }

  private static boolean says(SavedSearch search, String words) {
    Label label = search.label();
    return String.join(
            "\n",
            label.name(),
            label.folder(),
            label.note(),
            String.join("\n", label.tags()),
            search.owner())
        .toLowerCase(Locale.ROOT)
        .contains(words);
  }

  private List<String> folders() {
    return all.stream()
        .map(s -> s.label().folder())
        .filter(name -> !name.isEmpty())
        .distinct()
        .sorted(String.CASE_INSENSITIVE_ORDER)
        .toList();
  }

  private Component card(SavedSearch search) {
    String name = search.name();
    Button duplicate = new Button("Duplicate", click -> duplicate(search));
    duplicate.setAriaLabel("Duplicate " + name);
    boolean watched = watch.contains(search.id());
    Button alert =
        new Button(
            watched ? "Alert is on…" : "Alert…", click -> alerts.open(search, who, this::fill));
    alert.setAriaLabel((watched ? "Alert is on for " : "Alert for ") + name);
    alert.setEnabled(search.asked().isPresent());
    if (!search.owner().equals(who)) {
      return new SavedCard(search, news.get(search.id()), who, labels, alert, duplicate);
    }
    Button edit = new Button("Edit…", click -> edit(search));
    edit.setAriaLabel("Edit " + name);
    Button history =
        new Button(
            "History", click -> new EditsDialog(name, searches.edits(who, search.id())).open());
    history.setAriaLabel("History of " + name);
    Button delete = new Button("Delete…", click -> delete(search));
    delete.setAriaLabel("Delete " + name);
    return new SavedCard(
        search, news.get(search.id()), who, labels, alert, edit, duplicate, history, delete);
  }

  private Map<Long, News> news() {
    try {
      return searches.news(all);
    } catch (SearchUnavailable e) {
      return Map.of();
    }
  }

  private void duplicate(SavedSearch search) {
    searches
        .duplicate(who, search.id())
        .ifPresent(copy -> Notices.done("Saved as “" + copy.name() + "”, for you alone."));
    fill();
  }

  private void edit(SavedSearch search) {
    new LabelDialog(
            search,
            folders(),
            (label, audience) -> {
              searches.edit(who, search.id(), old -> old.with(label).with(audience));
              fill();
            })
        .open();
  }

  private void delete(SavedSearch search) {
    ConfirmDialog ask = new ConfirmDialog();
    ask.setHeader("Delete “" + search.name() + "”?");
    ask.setText("The search is forgotten, for those you share it with too; no article is touched.");
    ask.setCancelable(true);
    ask.setConfirmText("Delete");
    ask.addConfirmListener(confirm -> {
      searches.delete(who, search.id());
      fill();
      Notices.done("Deleted “" + search.name() + "”.");
    });
    ask.open();
  }
}

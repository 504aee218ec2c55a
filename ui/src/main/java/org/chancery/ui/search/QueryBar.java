package org.chancery.ui.search;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.RouterLink;
import java.util.function.Consumer;
import org.chancery.search.BadQuery;
import org.chancery.ui.layout.Formats;
import org.chancery.ui.layout.Icons;
import org.chancery.ui.savedsearch.HistoryView;
import org.jspecify.annotations.Nullable;

/** The query box with its two buttons. */
final class QueryBar extends Div {

  private static final int LONGEST = 4_000;

  private final TextField box = new TextField();

  QueryBar(Consumer<String> search, Runnable save) {
    addClassName("query-bar");
    getElement().setAttribute("role", "search");
    box.setId("query");
    box.getElement().setAttribute("data-testid", "query");
    box.setAriaLabel("Search the articles");
    box.setPlaceholder("Words, \"phrases\", AND OR NOT, dyad:PRK-RUS");
    box.setPrefixComponent(Icons.of("search"));
    box.setClearButtonVisible(true);
    box.setValueChangeMode(ValueChangeMode.LAZY);
    box.addKeyDownListener(Key.ENTER, enter -> ask(search));
    box.addValueChangeListener(change -> box.setInvalid(false));

    Button go = new Button("Search", click -> ask(search));
    go.addThemeVariants(ButtonVariant.PRIMARY);
    mark(go, "search-button");
    Button keep = new Button("Save…", click -> save.run());
    mark(keep, "save-button");
    RouterLink history = new RouterLink("", HistoryView.class);
    history.add(Icons.of("history"));
    history.setId("history-link");
    history.addClassName("history-link");
    history.getElement().setAttribute("aria-label", "Your last searches");
    history.getElement().setAttribute("title", "Your last searches");
    add(box, go, keep, history);
  }

  /** A query that is too long for an address stays in the box, whole. */
  private void ask(Consumer<String> search) {
    String words = box.getValue().strip();
    if (words.length() > LONGEST) {
      refuse(
          "A query may have 4,000 characters; this one has "
              + Formats.number(words.length())
              + ".");
    } else {
      search.accept(words);
    }
  }

  void show(String query) {
    box.setInvalid(false);
    box.setValue(query);
  }

  /** Says below the box what is wrong; the message names the place. */
  void show(BadQuery mistake) {
    refuse(mistake.getMessage());
  }

  private void refuse(@Nullable String sentence) {
    box.setErrorMessage(sentence);
    box.setInvalid(true);
  }

  private static void mark(Button button, String id) {
    button.setId(id);
    button.getElement().setAttribute("data-testid", id);
  }
}

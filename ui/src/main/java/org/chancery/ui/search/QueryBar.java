package org.chancery.ui.search;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.RouterLink;
import java.util.Locale;
import java.util.function.Consumer;
import org.chancery.search.ArticleSearch;
import org.chancery.search.BadQuery;
import org.chancery.search.Criteria;
import org.chancery.search.SearchUnavailable;
import org.chancery.search.Suggestion;
import org.chancery.search.Suggestions;
import org.chancery.ui.layout.Formats;
import org.chancery.ui.layout.Icons;
import org.chancery.ui.savedsearch.HistoryView;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * The query box with its two buttons, what may be meant while somebody writes, and what was meant
 * or wrong once somebody has. The list of suggestions is filled by {@code query.js}.
 */
@JavaScript("context://query.js")
final class QueryBar extends Div {

  private static final int LONGEST = 4_000;

  private final TextField box = new TextField();
  private final ArticleSearch search;
  private final Suggestions suggestions;
  private final MeantLine meant;
  private final MistakeLine mistakes;

  QueryBar(Consumer<String> asking, Runnable save, ArticleSearch search, Suggestions suggestions) {
    this.search = search;
    this.suggestions = suggestions;
    meant = new MeantLine(asking);
    mistakes = new MistakeLine(asking);
    addClassName("query-bar");
    getElement().setAttribute("role", "search");
    box.setId("query");
    box.getElement().setAttribute("data-testid", "query");
    box.setAriaLabel("Search the articles");
    box.setPlaceholder("Words, \"phrases\", AND OR NOT, dyad:PRK-RUS");
    box.setPrefixComponent(Icons.of("search"));
    box.setClearButtonVisible(true);
    box.setValueChangeMode(ValueChangeMode.LAZY);
    box.addKeyDownListener(Key.ENTER, enter -> ask(asking));
    box.addValueChangeListener(change -> box.setInvalid(false));

    Div list = new Div();
    list.setId("query-suggestions");
    list.addClassName("suggestions");
    list.getElement().setAttribute("role", "listbox").setAttribute("aria-label", "Suggestions");
    list.getElement().setAttribute("hidden", true);
    Div field = new Div(box, list);
    field.addClassName("query-field");
    Button go = new Button("Search", click -> ask(asking));
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
    add(field, go, keep, history, mistakes, meant);
    getElement().executeJs("window.chanceryQuery(this)");
  }

  /** A query that is too long for an address stays in the box, whole. */
  private void ask(Consumer<String> asking) {
    String words = box.getValue().strip();
    if (words.length() > LONGEST) {
      refuse(
          "A query may have 4,000 characters; this one has "
              + Formats.number(words.length())
              + ".");
    } else {
      asking.accept(words);
    }
  }

  /** Shows a query, and whom its names mean. */
  void show(String query) {
    box.setInvalid(false);
    box.setValue(query);
    mistakes.clear();
    meant.clear();
    try {
      meant.show(query, search.namesMeant(Criteria.EVERYTHING.withQuery(query)));
    } catch (BadQuery | SearchUnavailable e) {
      // The search itself is about to say so.
    }
  }

  /** Says below the box what is wrong and where, and what may have been meant. */
  void show(BadQuery mistake) {
    refuse(mistake.getMessage());
    mistakes.show(box.getValue(), mistake);
  }

  private void refuse(@Nullable String sentence) {
    box.setErrorMessage(sentence);
    box.setInvalid(true);
  }

  /** Called by {@code query.js} while somebody writes. */
  @ClientCallable
  ArrayNode suggest(String query, int at) {
    ArrayNode all = JsonNodeFactory.instance.arrayNode();
    if (query.length() > LONGEST) {
      return all;
    }
    for (Suggestion one : suggestions.list(query, at)) {
      all.addObject()
          .put("kind", one.kind().name().toLowerCase(Locale.ROOT))
          .put("label", Formats.plain(one.label()))
          .put("text", one.text())
          .put("from", one.place().from())
          .put("to", one.place().to())
          .put("articles", one.articles() == 0 ? "" : Formats.number(one.articles()));
    }
    return all;
  }

  private static void mark(Button button, String id) {
    button.setId(id);
    button.getElement().setAttribute("data-testid", id);
  }
}

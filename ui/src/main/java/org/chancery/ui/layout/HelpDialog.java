package org.chancery.ui.layout;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;

/** The keyboard and the query language on one screen. */
final class HelpDialog extends Dialog {

  private static final List<Map.Entry<String, String>> KEYS =
      List.of(
          Map.entry("/", "Go to the query box"),
          Map.entry("j  k", "Next, previous article, in the list and while reading"),
          Map.entry("o", "Open the article"),
          Map.entry("u", "Back from the article to the results"),
          Map.entry("f", "Go to the filters"),
          Map.entry("t", "Go to the tabs with the pictures"),
          Map.entry("s", "Save this search"),
          Map.entry("e", "Export the result"),
          Map.entry("?", "This help"),
          Map.entry("Esc", "Close what is open"));

  private static final List<Map.Entry<String, String>> QUERIES =
      List.of(
          Map.entry("military cooperation", "Both words, anywhere in title or text"),
          Map.entry("\"military cooperation\"", "The words side by side"),
          Map.entry("\"Moscow Pyongyang\"~5", "At most five words apart"),
          Map.entry("sanction*", "Any ending"),
          Map.entry("summit AND (Seoul OR Tokyo) NOT sport", "Combined; -sport also excludes"),
          Map.entry("title:treaty", "Only in headlines"),
          Map.entry("title:(treaty OR \"arms deal\")", "One field for several"),
          Map.entry("actor:lavrov", "An actor, by name"),
          Map.entry("country:\"south korea\"", "A country, by name"),
          Map.entry("dyad:PRK-RUS", "A country pair; RUS>PRK for one direction"),
          Map.entry("event:sanction", "What one side does to another"),
          Map.entry("after:2025-03 before:2025-06-15", "Published between"));

  HelpDialog() {
    setHeaderTitle("Help");
    addClassName("help-dialog");
    setMaxWidth("46rem");
    add(new Div(section("Query language", QUERIES, "query"), section("Keyboard", KEYS, "key")));
    Button close = new Button("Close", click -> close());
    close.setId("help-close");
    getFooter().add(close);
  }

  private static Div section(String title, List<Map.Entry<String, String>> rows, String kind) {
    DescriptionList list = new DescriptionList();
    for (Map.Entry<String, String> row : rows) {
      Span sample = new Span(row.getKey());
      sample.addClassName(kind);
      list.add(new DescriptionList.Term(sample), new DescriptionList.Description(row.getValue()));
    }
    return new Div(new H3(title), list);
  }
}

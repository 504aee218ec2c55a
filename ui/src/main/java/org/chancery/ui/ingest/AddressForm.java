package org.chancery.ui.ingest;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/** Addresses of the web, to be indexed once or again and again. */
final class AddressForm extends Div {

  private final TextArea addresses = new TextArea("Addresses");

  /**
   * @param once takes the addresses; says whether it began
   * @param polled takes one address, and how often to fetch it; says whether it was taken
   */
  AddressForm(Predicate<List<String>> once, BiPredicate<String, Duration> polled) {
    addClassName("source");
    addresses.setPlaceholder("https://…");
    addresses.setHelperText("Pages, feeds, site maps or lists of addresses, one a line");
    addresses.setWidthFull();
    addresses.setMinRows(2);
    addresses.setId("ingest-addresses");
    Button go = new Button("Index these addresses", click -> submit(() -> once.test(lines())));
    go.setId("ingest-fetch");
    ComboBox<Every> every = new ComboBox<>("How often");
    every.setItems(Every.values());
    every.setItemLabelGenerator(one -> one.words);
    every.setValue(Every.HOUR);
    every.setAllowCustomValue(false);
    every.setId("ingest-every");
    Button poll =
        new Button(
            "Poll from now on",
            click ->
                submit(() -> {
                  Every chosen = every.getValue() == null ? Every.HOUR : every.getValue();
                  List<String> refused =
                      lines().stream().filter(line -> !polled.test(line, chosen.time)).toList();
                  addresses.setValue(String.join("\n", refused));
                  return refused.isEmpty();
                }));
    poll.setId("ingest-poll");
    Div again = new Div(every, poll);
    again.addClassName("source-again");
    add(new H2("From the web"), addresses, go, again);
  }

  private enum Every {
    QUARTER("Every 15 minutes", Duration.ofMinutes(15)),
    HOUR("Every hour", Duration.ofHours(1)),
    QUARTER_DAY("Every 6 hours", Duration.ofHours(6)),
    DAY("Every day", Duration.ofDays(1)),
    WEEK("Every week", Duration.ofDays(7));

    private final String words;
    private final Duration time;

    Every(String words, Duration time) {
      this.words = words;
      this.time = time;
    }
  }

  private void submit(java.util.function.BooleanSupplier action) {
    if (lines().isEmpty()) {
      addresses.setErrorMessage("Write an address that begins with https://");
      addresses.setInvalid(true);
    } else if (action.getAsBoolean()) {
      addresses.clear();
    }
  }

  private List<String> lines() {
    return Arrays.stream(addresses.getValue().split("\\R"))
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .toList();
  }
}

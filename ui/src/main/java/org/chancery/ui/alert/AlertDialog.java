package org.chancery.ui.alert;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.chancery.alert.Alert;
import org.chancery.alert.Alerts;
import org.chancery.alert.Forecast;
import org.chancery.alert.Pace;
import org.chancery.savedsearch.SavedSearch;
import org.chancery.search.BadQuery;
import org.chancery.search.SearchUnavailable;
import org.chancery.ui.layout.Notices;
import org.jspecify.annotations.Nullable;

/** Sets how often an account is told of what is new in a saved search. */
final class AlertDialog extends Dialog {

  /** What can be told. */
  private enum Kind {
    NEWS("New matches"),
    CONTACTS("First contacts");

    private final String label;

    Kind(String label) {
      this.label = label;
    }
  }

  /** What can be chosen; no pace for no alert. */
  private enum Choice {
    NONE("Not at all", null),
    IMMEDIATE("At once", Pace.IMMEDIATE),
    DAILY("Every morning", Pace.DAILY),
    WEEKLY("On Monday mornings", Pace.WEEKLY);

    private final String label;
    private final Optional<Pace> pace;

    Choice(String label, @Nullable Pace pace) {
      this.label = label;
      this.pace = Optional.ofNullable(pace);
    }

    static Choice of(Pace pace) {
      return switch (pace) {
        case IMMEDIATE -> IMMEDIATE;
        case DAILY -> DAILY;
        case WEEKLY -> WEEKLY;
      };
    }
  }

  private final Alerts alerts;
  private final ContactForm contacts;
  private final RadioButtonGroup<Kind> kind = new RadioButtonGroup<>("Tell me of");
  private final SavedSearch search;
  private final String who;
  private final RadioButtonGroup<Choice> pace = new RadioButtonGroup<>("Tell me what is new");
  private final TextField email = new TextField("By e-mail as well, to");
  private final Paragraph forecast = new Paragraph();
  private final Paragraph warning = new Paragraph();
  private final Runnable done;

  /**
   * @param done after it was set or taken out
   */
  AlertDialog(Alerts alerts, ContactForm contacts, SavedSearch search, String who, Runnable done) {
    this.alerts = alerts;
    this.contacts = contacts;
    this.search = search;
    this.who = who;
    this.done = done;
    setHeaderTitle("Alert for “" + search.name() + "”");
    setWidth("38rem");
    Optional<Alert> set = alerts.find(who, search.id());
    pace.setItems(List.of(Choice.values()));
    pace.setItemLabelGenerator(choice -> choice.label);
    pace.setValue(set.map(alert -> Choice.of(alert.pace())).orElse(Choice.NONE));
    pace.setHelperText("Articles that are added more than seven days late are no news");
    pace.setId("alert-pace");
    pace.addValueChangeListener(change -> foretell());
    email.setValue(set.flatMap(alert -> Optional.ofNullable(alert.email())).orElse(""));
    email.setPlaceholder("ann@example.org");
    email.setHelperText("Empty for your inbox and feed alone");
    email.setId("alert-email");
    forecast.setId("alert-forecast");
    forecast.addClassName("hint");
    warning.setId("alert-warning");
    warning.addClassName("mistake");
    warning.getElement().setAttribute("role", "alert");
    Div fields = new Div(pace, email, forecast, warning);
    fields.addClassName("fields");
    kind.setItems(Kind.values());
    kind.setItemLabelGenerator(value -> value.label);
    kind.setValue(Kind.NEWS);
    kind.setId("alert-kind");
    contacts.setVisible(false);
    kind.addValueChangeListener(change -> {
      fields.setVisible(kind.getValue() == Kind.NEWS);
      contacts.setVisible(kind.getValue() == Kind.CONTACTS);
    });
    add(kind, fields, contacts);
    Button keep = new Button("Save the alert", click -> attempt());
    keep.setId("alert-save");
    keep.addThemeVariants(ButtonVariant.PRIMARY);
    getFooter().add(new Button("Cancel", click -> close()), keep);
    foretell();
  }

  private void foretell() {
    Optional<Pace> chosen = pace.getValue().pace;
    email.setVisible(chosen.isPresent() && alerts.canMail());
    forecast.setVisible(chosen.isPresent());
    warn("");
    chosen.ifPresent(this::foretell);
  }

  private void foretell(Pace chosen) {
    try {
      Optional<Forecast> expected = alerts.forecast(who, search.id(), chosen);
      forecast.setText(expected.map(Forecast::sentence).orElse(""));
      warn(expected.flatMap(Forecast::warning).orElse(""));
    } catch (SearchUnavailable | BadQuery e) {
      forecast.setText("What it would have sent cannot be counted now.");
    }
  }

  private void warn(String sentence) {
    warning.setText(sentence);
    warning.setVisible(!sentence.isEmpty());
  }

  private void attempt() {
    if (kind.getValue() == Kind.CONTACTS) {
      if (contacts.attempt()) {
        close();
        done.run();
      }
      return;
    }
    try {
      Optional<Pace> chosen = pace.getValue().pace;
      if (chosen.isPresent()) {
        alerts.set(who, search.id(), chosen.get(), email.getValue());
        Notices.done("You will be told of what is new in “" + search.name() + "”.");
      } else if (alerts.remove(who, search.id())) {
        Notices.done("You will be told no more of “" + search.name() + "”.");
      }
      close();
      done.run();
    } catch (IllegalArgumentException e) {
      warn(Objects.requireNonNullElse(e.getMessage(), ""));
    }
  }
}

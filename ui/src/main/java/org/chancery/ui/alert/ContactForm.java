package org.chancery.ui.alert;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Objects;
import java.util.Optional;
import org.chancery.alert.ContactForecast;
import org.chancery.alert.ContactWatch;
import org.chancery.alert.ContactWatches;
import org.chancery.alert.FirstContact;
import org.chancery.alert.Pace;
import org.chancery.search.Names;
import org.chancery.search.SearchUnavailable;
import org.chancery.search.Side;
import org.chancery.ui.layout.Formats;
import org.chancery.ui.layout.Notices;
import org.chancery.upkeep.Actors;
import org.jspecify.annotations.Nullable;

/** Sets up a watch for first contacts. */
final class ContactForm extends Div {

  private static final int SHOWN = 10;

  private final ContactWatches watches;
  private final String who;
  private final @Nullable Long savedSearch;
  private final SideField one;
  private final SideField other;
  private final RadioButtonGroup<Pace> pace = new RadioButtonGroup<>("How soon");
  private final TextField email = new TextField("By e-mail as well, to");
  private final Div preview = new Div();
  private final Paragraph mistake = new Paragraph();

  /**
   * @param savedSearch whose articles alone count; absent for all
   */
  ContactForm(
      ContactWatches watches, Actors actors, Names names, String who, @Nullable Long savedSearch) {
    this.watches = watches;
    this.who = who;
    this.savedSearch = savedSearch;
    addClassName("fields");
    one = new SideField("When", "contact-one", actors, names);
    other = new SideField("First deals with", "contact-other", actors, names);
    pace.setItems(Pace.values());
    pace.setItemLabelGenerator(ContactForm::words);
    pace.setValue(Pace.IMMEDIATE);
    pace.setId("contact-pace");
    email.setPlaceholder("ann@example.org");
    email.setHelperText("Empty for your inbox and feed alone");
    email.setId("contact-email");
    email.setVisible(watches.canMail());
    preview.setId("contact-preview");
    preview.getElement().setAttribute("aria-live", "polite");
    mistake.addClassName("mistake");
    mistake.getElement().setAttribute("role", "alert");
    mistake.setId("contact-mistake");
    warn("");
    Paragraph lead =
        new Paragraph(
            "Each two of them are told once, when an article first reports that they dealt with"
                + " each other; what others only allege is told apart.");
    lead.addClassName("hint");
    Button show = new Button("Show what it would have told", click -> foretell());
    show.setId("contact-foretell");
    add(lead, one, other, pace, email, show, preview, mistake);
  }

  static String words(Pace pace) {
    return switch (pace) {
      case IMMEDIATE -> "At once";
      case DAILY -> "Every morning";
      case WEEKLY -> "On Monday mornings";
    };
  }

  /** Whether it was set up; otherwise it says why not. */
  boolean attempt() {
    try {
      Optional<ContactWatch> made =
          watches.create(
              who, chosen(one), chosen(other), savedSearch, pace.getValue(), email.getValue());
      if (made.isEmpty()) {
        warn("This search is not there any more.");
        return false;
      }
      Notices.done(
          made.get().isReady()
              ? "You will be told of first contacts: " + made.get().name() + "."
              : "What is indexed already is being read; then you will be told of first contacts.");
      return true;
    } catch (IllegalArgumentException e) {
      warn(Objects.requireNonNullElse(e.getMessage(), ""));
      return false;
    }
  }

  private static Side chosen(SideField field) {
    return field.side().orElseThrow(() -> new IllegalArgumentException("Choose both sides."));
  }

  private void foretell() {
    warn("");
    preview.removeAll();
    try {
      watches.forecast(who, chosen(one), chosen(other), savedSearch).ifPresent(this::show);
    } catch (SearchUnavailable e) {
      preview.add(new Paragraph("What it would have told cannot be read now."));
    } catch (IllegalArgumentException e) {
      warn(Objects.requireNonNullElse(e.getMessage(), ""));
    }
  }

  private void show(ContactForecast forecast) {
    preview.add(new Paragraph(forecast.sentence()));
    UnorderedList list = new UnorderedList();
    list.addClassName("notice-lines");
    for (FirstContact contact : forecast.contacts().stream().limit(SHOWN).toList()) {
      Span where = new Span(contact.article().where());
      where.addClassName("hint");
      list.add(new ListItem(new Span(Formats.plain(contact.headline())), where));
    }
    preview.add(list);
    if (forecast.total() > SHOWN) {
      preview.add(new Paragraph("These are the latest of them."));
    }
  }

  private void warn(String sentence) {
    mistake.setText(sentence);
    mistake.setVisible(!sentence.isEmpty());
  }
}

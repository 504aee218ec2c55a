package org.chancery.ui.alert;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chancery.alert.ContactWatch;
import org.chancery.alert.ContactWatches;
import org.chancery.ui.layout.Formats;
import org.chancery.ui.layout.Notices;

/** The reader's watches for first contacts. */
final class ContactList extends Div {

  private final ContactWatches watches;
  private final String who;
  private final Map<Long, String> searches;
  private final Runnable make;
  private final UnorderedList list = new UnorderedList();

  /**
   * @param searches names of saved searches by their ids
   * @param make opens what makes a new watch
   */
  ContactList(ContactWatches watches, String who, Map<Long, String> searches, Runnable make) {
    this.watches = watches;
    this.who = who;
    this.searches = searches;
    this.make = make;
    addClassName("contact-list");
    list.addClassName("cards");
    list.setId("contact-watches");
    fill();
  }

  private void fill() {
    removeAll();
    list.removeAll();
    Button more = new Button("Watch for first contacts…", click -> make.run());
    more.setId("contact-new");
    Div head = new Div(new H2("First contacts"), more);
    head.addClassName("page-head");
    Paragraph lead =
        new Paragraph("When two actors are first reported to deal with each other, you are told.");
    lead.addClassName("lead");
    add(head, lead);
    watches.list(who).forEach(watch -> list.add(new ListItem(card(watch))));
    if (list.getComponentCount() > 0) {
      add(list);
    }
  }

  private Component card(ContactWatch watch) {
    Div head = new Div(new H3(Formats.plain(watch.name())));
    head.addClassName("card-head");
    if (!watch.isReady()) {
      Span reading =
          new Span(
              watch.total() == 0
                  ? "reads what is indexed"
                  : "has read %s of %s articles"
                      .formatted(Formats.number(watch.done()), Formats.number(watch.total())));
      reading.addClassName("badge-quiet");
      head.add(reading);
    }
    List<String> facts = new ArrayList<>();
    facts.add(ContactForm.words(watch.pace()));
    Long only = watch.savedSearch();
    if (only != null) {
      facts.add("In “" + searches.getOrDefault(only, "a saved search") + "”");
    }
    if (watch.email() != null) {
      facts.add("To " + watch.email());
    }
    Paragraph hint = new Paragraph(String.join(" · ", facts));
    hint.addClassName("hint");
    Button delete = new Button("Delete", click -> delete(watch));
    delete.setAriaLabel("Delete the watch " + watch.name());
    Div actions = new Div(delete);
    actions.addClassName("card-actions");
    Div card = new Div(new Div(head, hint), actions);
    card.addClassName("card");
    return card;
  }

  private void delete(ContactWatch watch) {
    watches.remove(who, watch.id());
    fill();
    Notices.done("You will be told no more of first contacts: " + watch.name() + ".");
  }
}

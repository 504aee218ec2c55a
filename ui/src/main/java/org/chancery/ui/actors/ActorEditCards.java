package org.chancery.ui.actors;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.function.Function;
import org.chancery.curation.ActorEdit;

/** What people decided about an actor, newest first. */
final class ActorEditCards extends Section {

  ActorEditCards(List<ActorEdit> edits, Function<ActorEdit, ActorEditCard> card) {
    add(new H2("Edits"));
    if (edits.isEmpty()) {
      Paragraph none = new Paragraph("Nobody has edited it.");
      none.addClassName("hint");
      add(none);
      return;
    }
    Div cards = new Div();
    cards.addClassName("cards");
    edits.forEach(edit -> cards.add(card.apply(edit)));
    add(cards);
  }
}

package org.chancery.ui.actors;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.chancery.curation.ActorEdit;
import org.chancery.ui.layout.Formats;
import org.chancery.ui.layout.Notices;
import org.chancery.ui.layout.ReaderZone;
import org.chancery.upkeep.ActorEditor;
import org.chancery.upkeep.EditWords;

/** What people decided about an actor, newest first, and undoing it. */
final class ActorEditCards extends Section {

  private final ActorEditor editor;
  private final String user;
  private final Runnable changed;

  ActorEditCards(
      List<ActorEdit> edits, ActorEditor editor, boolean mayEdit, String user, Runnable changed) {
    this.editor = editor;
    this.user = user;
    this.changed = changed;
    add(new H2("Edits"));
    if (edits.isEmpty()) {
      Paragraph none = new Paragraph("Nobody has edited it.");
      none.addClassName("hint");
      add(none);
      return;
    }
    Div cards = new Div();
    cards.addClassName("cards");
    edits.forEach(edit -> cards.add(card(edit, mayEdit)));
    add(cards);
  }

  private Div card(ActorEdit edit, boolean mayEdit) {
    Paragraph who =
        new Paragraph(
            by("Edited", edit.editedBy(), edit.editedAt())
                + (edit.reason().isEmpty() ? "" : ": " + Formats.plain(edit.reason()))
                + undone(edit));
    who.addClassName("hint");
    Div card = new Div(new Div(new Paragraph(Formats.plain(EditWords.of(edit))), who));
    card.addClassName("card");
    card.getElement().setAttribute("data-testid", "actor-edit");
    if (mayEdit && edit.stands()) {
      Button undo = new Button("Undo", click -> undo(edit));
      undo.setDisableOnClick(true);
      undo.setAriaLabel("Undo: " + Formats.plain(EditWords.of(edit)));
      Div actions = new Div(undo);
      actions.addClassName("card-actions");
      card.add(actions);
    }
    return card;
  }

  private void undo(ActorEdit edit) {
    try {
      EditDialog.told(editor, editor.undo(edit.id(), user));
    } catch (IllegalArgumentException e) {
      Notices.failure(String.valueOf(e.getMessage()));
    }
    changed.run();
  }

  private static String undone(ActorEdit edit) {
    String who = edit.undoneBy();
    Instant when = edit.undoneAt();
    return who == null || when == null ? "" : " · " + by("undone", who, when);
  }

  private static String by(String verb, String who, Instant when) {
    return verb + " by " + who + " on " + Formats.day(LocalDate.ofInstant(when, ReaderZone.get()));
  }
}

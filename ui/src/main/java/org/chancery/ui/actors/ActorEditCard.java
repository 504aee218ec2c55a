package org.chancery.ui.actors;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.time.LocalDate;
import org.chancery.curation.ActorEdit;
import org.chancery.ui.layout.Formats;
import org.chancery.ui.layout.Notices;
import org.chancery.ui.layout.ReaderZone;
import org.chancery.upkeep.ActorEditor;
import org.chancery.upkeep.EditWords;

/** What somebody decided about an actor or a finding, and undoing it. */
public final class ActorEditCard extends Div {

  private final String words;

  /**
   * @param user who may undo it
   * @param changed called when it was undone
   */
  public ActorEditCard(ActorEdit edit, ActorEditor editor, String user, Runnable changed) {
    this(edit, editor);
    if (edit.stands()) {
      Button undo = new Button("Undo", click -> undo(edit, editor, user, changed));
      undo.setDisableOnClick(true);
      undo.setAriaLabel("Undo: " + words);
      Div actions = new Div(undo);
      actions.addClassName("card-actions");
      add(actions);
    }
  }

  /** To be read only. */
  ActorEditCard(ActorEdit edit, ActorEditor editor) {
    words = Formats.plain(EditWords.of(edit, editor.gazetteer()));
    Paragraph who =
        new Paragraph(
            by("Edited", edit.editedBy(), edit.editedAt())
                + (edit.reason().isEmpty() ? "" : ": " + Formats.plain(edit.reason()))
                + undone(edit));
    who.addClassName("hint");
    add(new Div(new Paragraph(words), who));
    addClassName("card");
    getElement().setAttribute("data-testid", "actor-edit");
  }

  private static void undo(ActorEdit edit, ActorEditor editor, String user, Runnable changed) {
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

package org.chancery.ui.reading;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.chancery.reading.ReadingMarks;
import org.jspecify.annotations.Nullable;

/** Writes, changes or deletes a reader's own note. */
final class NoteDialog extends Dialog {

  private final TextArea text = new TextArea();
  private final Consumer<String> save;

  NoteDialog(@Nullable String former, Consumer<String> save) {
    this.save = save;
    setHeaderTitle("Your note on this article");
    setWidth("34rem");
    Paragraph hint = new Paragraph("Only you see it. It stays when the article comes again.");
    hint.addClassName("hint");
    text.setId("note-text");
    text.setAriaLabel("Note");
    text.setWidthFull();
    text.setMinRows(5);
    text.setMaxRows(16);
    text.setMaxLength(ReadingMarks.LONGEST_NOTE);
    text.setValue(former == null ? "" : former);
    text.setAutofocus(true);
    Div fields = new Div(hint, text);
    fields.addClassName("fields");
    add(fields);
    Button keep = new Button("Save the note", click -> save(text.getValue()));
    keep.setId("note-save");
    keep.addThemeVariants(ButtonVariant.PRIMARY);
    if (former != null) {
      Button delete = new Button("Delete the note", click -> save(""));
      delete.setId("note-delete");
      getFooter().add(delete);
    }
    getFooter().add(new Button("Cancel", click -> close()), keep);
    addOpenedChangeListener(change -> {
      if (change.isOpened()) {
        text.focus();
      }
    });
  }

  private void save(String note) {
    save.accept(note);
    close();
  }
}

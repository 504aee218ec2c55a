package org.chancery.ui.search;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import org.chancery.ui.layout.Notices;

/** Asks for a name to keep a search under. */
final class SaveDialog extends Dialog {

  private final TextField name = new TextField("Name");
  private final Consumer<String> save;

  /**
   * @param save throws {@link IllegalArgumentException} with one sentence for a name that will not
   *     do
   */
  SaveDialog(String title, String summary, String suggestion, Consumer<String> save) {
    this.save = save;
    setHeaderTitle(title);
    setWidth("28rem");
    name.setValue(suggestion);
    name.setWidthFull();
    name.setMaxLength(100);
    name.setId("save-name");
    name.addClassName("name-field");
    name.setAutoselect(true);
    name.setAutofocus(true);
    name.addKeyDownListener(
        Key.ENTER, enter -> name.getElement().executeJs("").then(done -> attempt()));
    Paragraph what = new Paragraph(summary);
    what.addClassName("hint");
    add(what, name);
    Button cancel = new Button("Cancel", click -> close());
    Button keep = new Button("Save", click -> attempt());
    keep.setId("save-confirm");
    keep.addThemeVariants(ButtonVariant.PRIMARY);
    getFooter().add(cancel, keep);
    addOpenedChangeListener(change -> {
      if (change.isOpened()) {
        name.focus();
      }
    });
  }

  private void attempt() {
    try {
      save.accept(name.getValue().strip());
      close();
      Notices.done("Saved as “" + name.getValue().strip() + "”.");
    } catch (IllegalArgumentException e) {
      name.setErrorMessage(e.getMessage());
      name.setInvalid(true);
    }
  }
}

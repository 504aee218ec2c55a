package org.chancery.ui.frozen;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.List;
import org.chancery.frozen.FrozenSet;
import org.chancery.savedsearch.Audience;

/** Names a frozen set, and says who may open it. */
final class ShareDialog extends Dialog {

  private static final String PRIVATE = "Only me";
  private static final String CHOSEN = "These accounts";
  private static final String EVERYONE = "Everyone";

  private final TextField name = new TextField("Name");
  private final TextArea note = new TextArea("Note");
  private final RadioButtonGroup<String> sharing = new RadioButtonGroup<>("Who may open it");
  private final TextField accounts = new TextField("Accounts");
  private final Paragraph mistake = new Paragraph();
  private final Save save;

  /** Takes what was written. */
  @FunctionalInterface
  interface Save {

    /**
     * @throws IllegalArgumentException with one sentence for what will not do
     */
    void accept(String name, String note, Audience audience);
  }

  ShareDialog(FrozenSet set, Save save) {
    this.save = save;
    setHeaderTitle("Name and share this set");
    setWidth("34rem");
    name.setValue(set.name());
    name.setId("share-name");
    note.setValue(set.note());
    note.setMaxRows(8);
    note.setId("share-note");
    sharing.setItems(PRIVATE, CHOSEN, EVERYONE);
    sharing.setValue(chosen(set.audience()));
    sharing.setId("share-sharing");
    accounts.setValue(String.join(", ", set.audience().accounts()));
    accounts.setHelperText("Their names, with commas between them");
    accounts.setId("share-accounts");
    accounts.setVisible(CHOSEN.equals(sharing.getValue()));
    sharing.addValueChangeListener(change -> accounts.setVisible(CHOSEN.equals(change.getValue())));
    mistake.addClassName("mistake");
    mistake.getElement().setAttribute("role", "alert");
    mistake.setVisible(false);
    Div fields = new Div(name, note, sharing, accounts, mistake);
    fields.addClassName("fields");
    add(fields);
    Button keep = new Button("Save the changes", click -> attempt());
    keep.setId("share-save");
    keep.addThemeVariants(ButtonVariant.PRIMARY);
    getFooter().add(new Button("Cancel", click -> close()), keep);
  }

  private static String chosen(Audience audience) {
    if (audience.everyone()) {
      return EVERYONE;
    }
    return audience.accounts().isEmpty() ? PRIVATE : CHOSEN;
  }

  private void attempt() {
    try {
      List<String> named =
          CHOSEN.equals(sharing.getValue())
              ? Arrays.stream(accounts.getValue().split(",")).map(String::strip).toList()
              : List.of();
      save.accept(
          name.getValue(),
          note.getValue(),
          new Audience(EVERYONE.equals(sharing.getValue()), named));
      close();
    } catch (IllegalArgumentException e) {
      mistake.setText(e.getMessage());
      mistake.setVisible(true);
    }
  }
}

package org.chancery.ui.savedsearch;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import org.chancery.savedsearch.Audience;
import org.chancery.savedsearch.Label;
import org.chancery.savedsearch.SavedSearch;

/** Names, moves, describes and shares a saved search. */
final class LabelDialog extends Dialog {

  private static final String PRIVATE = "Only me";
  private static final String CHOSEN = "These accounts";
  private static final String EVERYONE = "Everyone";

  private final TextField name = new TextField("Name");
  private final ComboBox<String> folder = new ComboBox<>("Folder");
  private final TextField tags = new TextField("Tags");
  private final TextArea note = new TextArea("Note");
  private final RadioButtonGroup<String> sharing = new RadioButtonGroup<>("Who may open it");
  private final TextField accounts = new TextField("Accounts");
  private final Paragraph mistake = new Paragraph();
  private final BiConsumer<Label, Audience> save;

  /**
   * @param folders that there are
   * @param save throws {@link IllegalArgumentException} with one sentence for what will not do
   */
  LabelDialog(SavedSearch search, List<String> folders, BiConsumer<Label, Audience> save) {
    this.save = save;
    setHeaderTitle("Edit this search");
    setWidth("34rem");
    name.setValue(search.name());
    name.setId("label-name");
    folder.setItems(folders);
    folder.setAllowCustomValue(true);
    folder.setClearButtonVisible(true);
    folder.addCustomValueSetListener(custom -> folder.setValue(custom.getDetail()));
    folder.setHelperText("Choose one, or write a new name");
    folder.setValue(search.label().folder().isEmpty() ? null : search.label().folder());
    folder.setId("label-folder");
    tags.setValue(String.join(", ", search.label().tags()));
    tags.setHelperText("With commas between them");
    tags.setId("label-tags");
    note.setValue(search.label().note());
    note.setMaxRows(8);
    note.setId("label-note");
    sharing.setItems(PRIVATE, CHOSEN, EVERYONE);
    sharing.setValue(chosen(search.audience()));
    sharing.setId("label-sharing");
    accounts.setValue(String.join(", ", search.audience().accounts()));
    accounts.setHelperText("Their names, with commas between them");
    accounts.setId("label-accounts");
    accounts.setVisible(CHOSEN.equals(sharing.getValue()));
    sharing.addValueChangeListener(change -> accounts.setVisible(CHOSEN.equals(change.getValue())));
    mistake.addClassName("mistake");
    mistake.getElement().setAttribute("role", "alert");
    mistake.setVisible(false);
    Div fields = new Div(name, folder, tags, note, sharing, accounts, mistake);
    fields.addClassName("fields");
    add(fields);
    Button keep = new Button("Save the changes", click -> attempt());
    keep.setId("label-save");
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
      String moved = folder.getValue();
      save.accept(
          new Label(
              name.getValue(), moved == null ? "" : moved, note.getValue(), list(tags.getValue())),
          new Audience(
              EVERYONE.equals(sharing.getValue()),
              CHOSEN.equals(sharing.getValue()) ? list(accounts.getValue()) : List.of()));
      close();
    } catch (IllegalArgumentException e) {
      mistake.setText(e.getMessage());
      mistake.setVisible(true);
    }
  }

  private static List<String> list(String text) {
    return Arrays.stream(text.split(",")).map(String::strip).toList();
  }
}

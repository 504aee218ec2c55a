package org.chancery.ui.actors;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.chancery.enrich.GazetteerEdit;
import org.chancery.enrich.GazetteerEdit.Alias;
import org.chancery.enrich.GazetteerEdit.Merge;
import org.chancery.enrich.GazetteerEdit.Office;
import org.chancery.enrich.GazetteerEdit.Split;
import org.chancery.enrich.Role;
import org.chancery.upkeep.Actor;
import org.chancery.upkeep.ActorEditor;
import org.jspecify.annotations.Nullable;

/** Asks for what the edits of an entry need. */
final class EditForms {

  private static final List<String> TYPES =
      List.of("person", "government", "igo", "armed-group", "party", "company", "media");

  private final Actor actor;
  private final ActorEditor editor;
  private final String user;
  private final Runnable changed;

  EditForms(Actor actor, ActorEditor editor, String user, Runnable changed) {
    this.actor = actor;
    this.editor = editor;
    this.user = user;
    this.changed = changed;
  }

  void alias() {
    TextField alias = field("edit-alias", "Spelling", "As texts write it, with its capitals");
    EditDialog.of(
            "Another spelling of " + actor.name(),
            editor,
            user,
            List.of(alias),
            () -> new Alias(actor.current(), alias.getValue()),
            changed)
        .open();
  }

  void merge() {
    TextField into = field("edit-into", "Merge into", "The other actor’s id, or a name");
    EditDialog.of(
            "Merge " + actor.name() + " into another actor",
            editor,
            user,
            List.of(into),
            () -> new Merge(actor.current(), idOf(into.getValue())),
            changed)
        .open();
  }

  /** A name counts where it is one actor's alone. */
  private String idOf(String written) {
    String text = written.strip();
    List<String> named =
        editor.gazetteer().lookup(text).stream()
            .filter(entry -> !entry.isCountry())
            .map(entry -> entry.id())
            .distinct()
            .toList();
    if (editor.entry(text).isPresent() || named.isEmpty()) {
      return text;
    }
    if (named.size() > 1) {
      throw new IllegalArgumentException(
          "'" + text + "' may be " + String.join(" or ", named) + "; write the id.");
    }
    return named.getFirst();
  }

  void split() {
    CheckboxGroup<String> spellings = new CheckboxGroup<>("Spellings that are another actor’s");
    spellings.setItems(actor.spellings().stream().skip(1).toList());
    spellings.setId("edit-spellings");
    TextField name = field("edit-name", "Name of the other actor", null);
    Select<String> type = new Select<>();
    type.setLabel("Type");
    type.setItems(TYPES);
    type.setValue(actor.type());
    type.setId("edit-type");
    TextField country = field("edit-country", "Country", "ISO code, such as RUS; may be empty");
    TextField sector = field("edit-sector", "Sector", "GOV, MIL, REB …; may be empty");
    EditDialog.of(
            "Split " + actor.name(),
            editor,
            user,
            List.of(spellings, name, type, country, sector),
            () ->
                new Split(
                    actor.current(),
                    List.copyOf(spellings.getValue()),
                    "",
                    name.getValue(),
                    type.getValue(),
                    country.getValue(),
                    sector.getValue()),
            changed)
        .open();
  }

  /** Adds an office, or changes or ends one. */
  void office(@Nullable Role former) {
    TextField name = field("edit-office", "Office", "Such as Foreign Minister");
    TextField country = field("edit-country", "Country", "ISO code, such as RUS");
    TextField sector = field("edit-sector", "Sector", "GOV, MIL, REB …; may be empty");
    TextField from =
        field("edit-from", "From", "Such as 2024-06-30, 2024-06 or 2024; may be empty");
    TextField to = field("edit-to", "To", "Likewise; empty while it is held");
    if (former == null) {
      country.setValue(text(actor.country()));
      sector.setValue(text(actor.sector()));
    } else {
      name.setValue(former.name());
      country.setValue(text(former.country()));
      sector.setValue(text(former.sector()));
      from.setValue(text(former.from()));
      to.setValue(text(former.to()));
    }
    EditDialog.of(
            (former == null ? "An office of " : "Change an office of ") + actor.name(),
            editor,
            user,
            List.of(name, country, sector, from, to),
            () ->
                new Office(
                    actor.current(),
                    former,
                    new Role(
                        name.getValue(),
                        country.getValue(),
                        sector.getValue(),
                        date(from.getValue()),
                        date(to.getValue()))),
            changed)
        .open();
  }

  void never(Role role) {
    GazetteerEdit edit = new Office(actor.current(), role, null);
    EditDialog.of(
            "Take an office from " + actor.name(), editor, user, List.of(), () -> edit, changed)
        .open();
  }

  private static TextField field(String id, String label, @Nullable String help) {
    TextField field = new TextField(label);
    field.setId(id);
    field.setWidthFull();
    field.setMaxLength(300);
    if (help != null) {
      field.setHelperText(help);
    }
    return field;
  }

  private static String text(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }

  private static @Nullable String date(String written) {
    return written.isBlank() ? null : written.strip();
  }
}

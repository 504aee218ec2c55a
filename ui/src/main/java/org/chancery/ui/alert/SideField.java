package org.chancery.ui.alert;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Optional;
import org.chancery.search.Named;
import org.chancery.search.Names;
import org.chancery.search.Office;
import org.chancery.search.Side;
import org.chancery.upkeep.Actors;
import org.chancery.upkeep.Actors.Found;

/** Chooses an actor, a state, or those who hold an office. */
final class SideField extends Div {

  private enum Kind {
    ACTOR("An actor"),
    STATE("A state"),
    HOLDERS("Holders of an office");

    private final String label;

    Kind(String label) {
      this.label = label;
    }
  }

  private final Select<Kind> kind = new Select<>();
  private final ComboBox<Found> actor = new ComboBox<>("Name");
  private final ComboBox<Named> state = new ComboBox<>("State");
  private final Select<Office> office = new Select<>();

  /**
   * @param id of its fields, such as {@code contact-one}
   */
  SideField(String label, String id, Actors actors, Names names) {
    addClassName("side-field");
    kind.setLabel(label);
    kind.setItems(Kind.values());
    kind.setItemLabelGenerator(value -> value.label);
    kind.setValue(Kind.ACTOR);
    kind.setId(id);
    kind.addValueChangeListener(change -> show());
    actor.setItems(query ->
        actors.find(query.getFilter().orElse(""), query.getOffset() + query.getLimit()).stream()
            .skip(query.getOffset())
            .limit(query.getLimit()));
    actor.setItemLabelGenerator(Found::name);
    actor.setPlaceholder("Begin to write a name");
    actor.addCustomValueSetListener(written -> take(actors.find(written.getDetail(), 2)));
    actor.addValueChangeListener(change -> actor.setInvalid(false));
    actor.setId(id + "-actor");
    List<Named> states = names.sides().stream().filter(side -> side.id().indexOf(':') < 0).toList();
    state.setItems(states);
    state.setItemLabelGenerator(Named::name);
    state.setClearButtonVisible(true);
    state.setId(id + "-state");
    office.setLabel("Office");
    office.setItems(Office.values());
    office.setItemLabelGenerator(Office::label);
    office.setValue(Office.FOREIGN_MINISTER);
    office.setId(id + "-office");
    add(kind, actor, office, state);
    show();
  }

  /** A name that was written and not chosen is taken where it means one actor alone. */
  private void take(List<Found> meant) {
    if (meant.size() == 1) {
      actor.setValue(meant.getFirst());
    } else {
      actor.clear();
      actor.setErrorMessage(
          meant.isEmpty()
              ? "Nobody is known by this name."
              : "More than one is called so; choose one of the list.");
      actor.setInvalid(true);
    }
  }

  private void show() {
    actor.setVisible(kind.getValue() == Kind.ACTOR);
    office.setVisible(kind.getValue() == Kind.HOLDERS);
    state.setVisible(kind.getValue() != Kind.ACTOR);
    state.setPlaceholder(kind.getValue() == Kind.HOLDERS ? "Any state" : "");
  }

  /** Absent while nothing is chosen. */
  Optional<Side> side() {
    Optional<String> country = state.getOptionalValue().map(Named::id);
    return switch (kind.getValue()) {
      case ACTOR -> actor.getOptionalValue().map(found -> new Side.Actor(found.id()));
      case STATE -> country.map(Side.State::new);
      case HOLDERS -> Optional.of(new Side.Holders(office.getValue(), country.orElse(null)));
    };
  }
}

package org.chancery.ui.search;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Locale;
import org.chancery.frozen.Allocation;
import org.chancery.frozen.FreezeAsk;
import org.chancery.frozen.FrozenSet;
import org.chancery.frozen.Sampling;
import org.chancery.frozen.Strata;
import org.chancery.savedsearch.Audience;
import org.chancery.search.Count;
import org.chancery.ui.layout.Formats;
import org.jspecify.annotations.Nullable;

/** What a frozen set is to have. */
final class FreezeForm extends Div {

  private static final int USUAL_SAMPLE = 50;

  /** How members are chosen. */
  private enum Way {
    ALL("All of them", null),
    RANDOM("A random sample", null),
    OUTLET("A sample by outlet", Strata.OUTLET),
    COUNTRY("A sample by outlet’s country", Strata.OUTLET_COUNTRY),
    YEAR("A sample by year", Strata.YEAR),
    MONTH("A sample by month", Strata.MONTH);

    private final String label;
    private final @Nullable Strata by;

    Way(String label, @Nullable Strata by) {
      this.label = label;
      this.by = by;
    }

    private String label() {
      return label;
    }
  }

  private final SearchState state;
  private final long found;
  private final TextField name = new TextField("Name");
  private final TextArea note = new TextArea("Note");
  private final IntegerField size = new IntegerField("Articles");
  private final IntegerField seed = new IntegerField("Seed");
  private final Picker<Allocation> allocation;
  private final Div sample = new Div();
  private Way way = Way.ALL;
  private Allocation shares = Allocation.PROPORTIONAL;

  /**
   * @param changed told when something else is asked for
   */
  FreezeForm(SearchState state, long found, long madeUp, Runnable changed) {
    this.state = state;
    this.found = found;
    addClassNames("export-form", "fields");
    name.setId("freeze-name");
    name.setWidthFull();
    name.setMaxLength(200);
    name.setValue(suggestion(state));
    name.setAutoselect(true);
    note.setId("freeze-note");
    note.setWidthFull();
    note.setMaxRows(5);
    size.setId("freeze-size");
    size.setMin(1);
    size.setValue((int) Math.min(USUAL_SAMPLE, found));
    size.setValueChangeMode(ValueChangeMode.EAGER);
    size.addValueChangeListener(change -> told(change.isFromClient(), changed));
    seed.setId("freeze-seed");
    seed.setMin(0);
    seed.setValue((int) madeUp);
    seed.setHelperText("The same seed, the same sample");
    seed.addValueChangeListener(change -> told(change.isFromClient(), changed));
    allocation =
        new Picker<>(
            "How many of each",
            List.of(Allocation.values()),
            one -> one == Allocation.EQUAL ? "Equal parts" : "In proportion",
            chosen -> {
              shares = chosen;
              changed.run();
            });
    allocation.setId("freeze-allocation");
    Picker<Way> ways =
        new Picker<>(
            "What is frozen",
            List.of(Way.values()),
            Way::label,
            chosen -> {
              way = chosen;
              lay();
              changed.run();
            });
    ways.setId("freeze-what");
    NativeLabel label = new NativeLabel("What");
    label.setFor(ways);
    Div choice = new Div(label, ways, allocation);
    choice.addClassName("export-choice");
    sample.add(size, seed);
    sample.addClassName("freeze-sample");
    Paragraph what =
        new Paragraph(
            "Kept are which articles they are, what they are called and how they are coded now, but"
                + " not their texts. The set gets an address that can be cited, and says later"
                + " what was changed, withdrawn or added since.");
    what.addClassName("hint");
    add(name, choice, sample, note, what);
    lay();
  }

  private static void told(boolean byReader, Runnable changed) {
    if (byReader) {
      changed.run();
    }
  }

  private void lay() {
    sample.setVisible(way != Way.ALL);
    allocation.setVisible(way.by != null);
  }

  /** How many articles there will be; 0 where that cannot be. */
  long size() {
    if (way == Way.ALL) {
      return found;
    }
    Integer wanted = size.getValue();
    return wanted == null || wanted < 1 || seed.getValue() == null || seed.getValue() < 0
        ? 0
        : Math.min(wanted, found);
  }

  String inWords() {
    boolean texts = state.criteria().count() == Count.TEXTS;
    String of = Formats.count(found, texts ? "distinct text" : "article");
    long wanted = size();
    if (wanted > FrozenSet.MOST) {
      return of
          + ", but a frozen set has at most "
          + Formats.number(FrozenSet.MOST)
          + ". Draw a sample, or make the search narrower.";
    }
    if (wanted == 0) {
      return "Say how many articles the sample has, and a seed that is a whole number.";
    }
    return (wanted == found ? "All " + of : Formats.number(wanted) + " of " + of)
        + (texts ? ", one article for each text." : ".");
  }

  FreezeAsk ask() {
    return new FreezeAsk(
        name.getValue(),
        note.getValue(),
        Audience.NOBODY,
        state.criteria(),
        state.view(),
        way == Way.ALL ? null : new Sampling(size(), way.by, shares, seed.getValue()));
  }

  private static String suggestion(SearchState state) {
    String words = state.criteria().q().strip();
    String name = words.isEmpty() ? "Articles" : words;
    return name.length() > 80
        ? name.substring(0, 80)
        : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }
}

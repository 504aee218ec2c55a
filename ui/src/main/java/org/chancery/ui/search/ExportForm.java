package org.chancery.ui.search;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Function;
import org.chancery.export.Columns;
import org.chancery.export.ExportAsk;
import org.chancery.export.Format;
import org.chancery.export.PanelAsk;
import org.chancery.search.Criteria;
import org.chancery.search.DateKind;

/** What an export is to hold. */
final class ExportForm extends Div {

  private final Criteria criteria;
  private final Function<Format, List<String>> usualColumns;
  private final Runnable changed;
  private final Paragraph what = new Paragraph();
  private final MultiSelectComboBox<String> columns = new MultiSelectComboBox<>("Columns");
  private final Checkbox excel = new Checkbox("With byte order mark, for Excel");
  private final Checkbox zeros = new Checkbox("Rows for months without an article too");
  private final Checkbox balanced = new Checkbox("Only outlets with an article in every month");
  private final Div panel = new Div();
  private Format format = Format.CSV;
  private DateKind by = DateKind.PUBLISHED;

  /**
   * @param usualColumns those that the reader chose last for a format
   * @param changed told when another export is asked for
   */
  ExportForm(Criteria criteria, Function<Format, List<String>> usualColumns, Runnable changed) {
    this.criteria = criteria;
    this.usualColumns = usualColumns;
    this.changed = changed;
    addClassName("export-form");
    Picker<Format> formats =
        new Picker<>("What is exported", List.of(Format.values()), Format::label, this::show);
    formats.setId("export-format");
    Picker<DateKind> date =
        new Picker<>(
            "Whose date counts",
            List.of(DateKind.values()),
            kind -> kind == DateKind.EVENT ? "By date of the event" : "By date of publication",
            kind -> {
              by = kind;
              changed.run();
            });
    date.setId("export-by");
    columns.setId("export-columns");
    columns.setPlaceholder("All of them");
    columns.setHelperText("In the order in which you choose them; without a choice all.");
    columns.setWidthFull();
    columns.setClearButtonVisible(true);
    columns.setSelectedItemsOnTop(true);
    excel.setId("export-bom");
    zeros.setId("export-zeros");
    balanced.setId("export-balanced");
    zeros.addValueChangeListener(change -> told(change.isFromClient()));
    balanced.addValueChangeListener(change -> told(change.isFromClient()));
    columns.addValueChangeListener(change -> told(change.isFromClient()));
    panel.add(date, zeros, balanced);
    panel.addClassName("export-panel");
    NativeLabel label = new NativeLabel("What");
    label.setFor(formats);
    Div choice = new Div(label, formats);
    choice.addClassName("export-choice");
    add(choice, what, panel, columns, excel);
    lay();
  }

  ExportAsk ask() {
    return new ExportAsk(
        format,
        criteria,
        List.copyOf(columns.getValue()),
        format.isTable() && excel.getValue(),
        format == Format.DYAD_MONTH
            ? new PanelAsk(by, zeros.getValue(), balanced.getValue())
            : PanelAsk.USUAL);
  }

  private void show(Format chosen) {
    format = chosen;
    lay();
    changed.run();
  }

  private void told(boolean byReader) {
    if (byReader) {
      changed.run();
    }
  }

  private void lay() {
    what.setText(what(format));
    panel.setVisible(format == Format.DYAD_MONTH);
    columns.setVisible(format.isTable());
    excel.setVisible(format.isTable());
    columns.setItems(Columns.of(format));
    columns.setValue(usualColumns.apply(format));
  }

  private static String what(Format format) {
    return switch (format) {
      case CSV -> "One row an article, with its actors, countries and country pairs.";
      case EVIDENCE ->
          "One row for each event that an article tells of and that you ask for, with the sentence"
              + " that tells it and its neighbours.";
      case DYAD_MONTH ->
          "One row for each country pair and month, with kinds of events, what is background or only"
              + " alleged apart, and all articles of the month. Each count is the total of a search.";
      case COVERAGE -> "One row for each outlet and month, with what is indexed of it at all.";
      case JSONL -> "One line an article, with its text and every annotation.";
      case BIBTEX -> "One entry an article, for LaTeX and reference managers.";
      case RIS -> "One entry an article, for Zotero, EndNote and others.";
    };
  }
}

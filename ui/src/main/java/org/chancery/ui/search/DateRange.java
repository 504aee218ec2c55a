package org.chancery.ui.search;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.dom.Element;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** First and last day of publication. */
@Tag("details")
final class DateRange extends HtmlContainer {

  private final DatePicker from = picker("From");
  private final DatePicker to = picker("To");
  private final Consumer<SearchState> go;
  private SearchState state = SearchState.START;

  DateRange(Consumer<SearchState> go) {
    this.go = go;
    addClassName("facet");
    getElement().setAttribute("data-section", "published");
    getElement().setAttribute("open", true);
    Element summary = new Element("summary");
    summary.appendChild(new H3("Published").getElement());
    getElement().appendChild(summary);
    Div fields = new Div(from, to);
    fields.addClassName("date-range");
    add(fields);
    from.setId("from");
    to.setId("to");
    from.addValueChangeListener(change -> {
      if (change.isFromClient()) {
        move(change.getValue(), state.criteria().to());
      }
    });
    to.addValueChangeListener(change -> {
      if (change.isFromClient()) {
        move(state.criteria().from(), change.getValue());
      }
    });
  }

  void show(SearchState now) {
    state = now;
    from.setMax(null);
    to.setMin(null);
    from.setValue(now.criteria().from());
    to.setValue(now.criteria().to());
    from.setMax(now.criteria().to());
    to.setMin(now.criteria().from());
  }

  private void move(@Nullable LocalDate first, @Nullable LocalDate last) {
    if (first != null && last != null && last.isBefore(first)) {
      return;
    }
    go.accept(state.with(asked -> asked.between(first, last)));
  }

  private static DatePicker picker(String label) {
    DatePicker picker = new DatePicker(label);
    picker.setLocale(Locale.US);
    DatePicker.DatePickerI18n texts = new DatePicker.DatePickerI18n();
    texts.setDateFormats("yyyy-MM-dd", "d MMM yyyy", "d.M.yyyy");
    texts.setFirstDayOfWeek(1);
    texts.setBadInputErrorMessage("Write a day as 2025-03-01");
    texts.setMinErrorMessage("Before the first day");
    texts.setMaxErrorMessage("After the last day");
    picker.setI18n(texts);
    picker.setPlaceholder("yyyy-mm-dd");
    return picker;
  }
}

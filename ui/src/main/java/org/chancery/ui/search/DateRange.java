package org.chancery.ui.search;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import org.chancery.search.Criteria;
import org.chancery.search.Days;
import org.jspecify.annotations.Nullable;

/** First and last day of what an article, or an event in it, is dated to. */
@Tag("details")
final class DateRange extends HtmlContainer {

  private static final int EARLIEST = 1000;

  private final DatePicker from;
  private final DatePicker to;
  private final Function<Criteria, Days> read;
  private final BiFunction<Criteria, Days, Criteria> write;
  private final Consumer<SearchState> go;
  private SearchState state = SearchState.START;

  private DateRange(
      String section,
      String title,
      Function<Criteria, Days> read,
      BiFunction<Criteria, Days, Criteria> write,
      Consumer<SearchState> go) {
    this.read = read;
    this.write = write;
    this.go = go;
    from = picker("From", title);
    to = picker("To", title);
    addClassName("facet");
    getElement().setAttribute("data-section", section);
    Element summary = new Element("summary");
    summary.appendChild(new H3(title).getElement());
    getElement().appendChild(summary);
    Div fields = new Div(from, to);
    fields.addClassName("date-range");
    add(fields);
    from.addValueChangeListener(change -> {
      if (change.isFromClient()) {
        move(change.getValue(), days().to());
      }
    });
    to.addValueChangeListener(change -> {
      if (change.isFromClient()) {
        move(days().from(), change.getValue());
      }
    });
  }

  /** Of publication. */
  static DateRange published(Consumer<SearchState> go) {
    DateRange range =
        new DateRange(
            "published",
            "Published",
            asked -> new Days(asked.from(), asked.to()),
            (asked, days) -> asked.between(days.from(), days.to()),
            go);
    range.getElement().setAttribute("open", true);
    range.from.setId("from");
    range.to.setId("to");
    return range;
  }

  /** Of one of the events that an article tells of. */
  static DateRange happened(Consumer<SearchState> go) {
    DateRange range =
        new DateRange("happened", "Date of event", Criteria::events, Criteria::happening, go);
    range.setId("facet-happened");
    range.from.setId("event-from");
    range.to.setId("event-to");
    Paragraph hint = new Paragraph("Pair, event and kind are asked of that same event.");
    hint.addClassName("hint");
    range.add(hint);
    return range;
  }

  void show(SearchState now) {
    state = now;
    from.setMax(null);
    to.setMin(null);
    from.setValue(shown(days().from()));
    to.setValue(shown(days().to()));
    from.setMax(shown(days().to()));
    to.setMin(shown(days().from()));
    if (!days().isEmpty()) {
      getElement().setAttribute("open", true);
    }
  }

  /** The field can say no year of the first centuries; what is chosen stands above the hits too. */
  private static @Nullable LocalDate shown(@Nullable LocalDate day) {
    return day == null || day.getYear() < EARLIEST ? null : day;
  }

  private Days days() {
    return read.apply(state.criteria());
  }

  private void move(@Nullable LocalDate first, @Nullable LocalDate last) {
    if (first != null && last != null && last.isBefore(first)) {
      return;
    }
    go.accept(state.with(asked -> write.apply(asked, new Days(first, last))));
  }

  private static DatePicker picker(String label, String of) {
    DatePicker picker = new DatePicker(label);
    picker.setAriaLabel(of + ": " + label);
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

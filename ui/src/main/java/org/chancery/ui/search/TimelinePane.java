package org.chancery.ui.search;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.chancery.analysis.Timeline;
import org.chancery.analysis.Timelines;
import org.chancery.export.TimelineCsv;
import org.chancery.search.BadQuery;
import org.chancery.search.DateKind;
import org.chancery.search.Facet;
import org.chancery.search.Interval;
import org.chancery.ui.chart.Chart;
import org.chancery.ui.layout.Empty;
import org.chancery.ui.layout.Printed;
import org.chancery.ui.layout.ReaderZone;

/** A result set over time, beside others. */
final class TimelinePane extends Div {

  private static final Timeline NOTHING =
      new Timeline(Interval.MONTH, DateKind.PUBLISHED, List.of(), List.of());

  private final Timelines timelines;
  private final Consumer<SearchState> go;
  private final BiFunction<Facet, String, String> label;
  private final H3 title = new H3();
  private final Paragraph subtitle = new Paragraph();
  private final TimeControls controls;
  private final Beside beside;
  private final Chart chart = new Chart(this::open, this::narrow);
  private final PictureFiles files =
      new PictureFiles(
          "chancery-timeline",
          type -> chart.save(type, "chancery-timeline"),
          out -> TimelineCsv.write(List.of(timeline()), out));
  private final Paragraph note = new Paragraph();
  private final Div numbers = new Div();
  private final NativeDetails table = new NativeDetails("The numbers as a table", numbers);
  private final Div instead = new Div();
  private Timeline timeline = NOTHING;
  private SearchState state = SearchState.START;

  TimelinePane(
      Timelines timelines, Consumer<SearchState> go, BiFunction<Facet, String, String> label) {
    this.timelines = timelines;
    this.go = go;
    this.label = label;
    this.controls = new TimeControls(go).ofTimeline();
    this.beside = new Beside(go);
    setId("timeline");
    addClassName("picture");
    subtitle.addClassName("hint");
    note.addClassName("hint");
    numbers.addClassName("numbers-frame");
    table.addToggleListener(toggle -> fill());
    Div line = new Div(title, files);
    line.addClassName("picture-line");
    Div asked = new Div(controls, beside);
    asked.addClassName("picture-asked");
    add(line, subtitle, asked, instead, chart, note, table);
  }

  private Timeline timeline() {
    return timeline;
  }

  void show(SearchState now) {
    state = now;
    controls.show(now);
    beside.show(now);
    instead.removeAll();
    timeline = NOTHING;
    try {
      timeline = timelines.of(now.criteria(), now.picture().ask());
      if (timeline.points().isEmpty()) {
        instead.add(nothing());
      }
    } catch (BadQuery e) {
      instead.add(new Empty("This cannot be drawn", String.valueOf(e.getMessage())));
    }
    boolean drawn = !timeline.points().isEmpty();
    List.of(files, chart, note, table).forEach(part -> part.setVisible(drawn));
    title.setText(PictureText.title(now, timeline.unit()));
    String ofWhich = PictureText.subtitle(now, label);
    subtitle.setText(ofWhich);
    if (drawn) {
      LocalDate today = LocalDate.now(Clock.system(ReaderZone.get()));
      chart.show(TimelinePicture.of(timeline, now, ofWhich, PictureText.source(today)));
      note.setText(PictureText.leftOut(timeline, now));
    }
    fill();
  }

  private Empty nothing() {
    if (timeline.series().isEmpty()) {
      return new Empty(
          "No event is told in these articles",
          "Choose “All together” to see when they were published.");
    }
    return state.picture().ask().by() == DateKind.EVENT
        ? new Empty(
            "No event in these articles has a date",
            "Choose “Date of article” to see when they were published.")
        : new Empty(
            "None of these articles has a date",
            "A wider unit of time also holds dates that are only a month or a year.");
  }

  /** Only where somebody looks at it, for it may have a thousand rows. */
  private void fill() {
    numbers.removeAll();
    if (table.isOpen() && !timeline.points().isEmpty()) {
      numbers.add(new Printed(new TimelineTable(List.of(timeline), state, false)));
    }
  }

  private void open(int series, int point) {
    if (series < timeline.series().size() && point < timeline.points().size()) {
      Timeline shown = timeline;
      go.accept(
          state.showing(Tab.ARTICLES).with(c -> shown.search(shown.series().get(series), point)));
    }
  }

  private void narrow(int first, int last) {
    if (last < timeline.points().size()) {
      Timeline shown = timeline;
      go.accept(
          state.with(c ->
              shown
                  .by()
                  .narrowed(c, shown.points().get(first).from(), shown.points().get(last).to())));
    }
  }
}

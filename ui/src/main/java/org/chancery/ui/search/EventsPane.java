package org.chancery.ui.search;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.chancery.analysis.EventMix;
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

/** What kinds of events a result set tells of, over time. */
final class EventsPane extends Div {

  /** More rows than this would be no picture. */
  private static final int MOST_ROWS = 400;

  private static final Timeline NO_KIND =
      new Timeline(Interval.MONTH, DateKind.PUBLISHED, List.of(), List.of());
  private static final EventMix NOTHING = new EventMix(NO_KIND, NO_KIND);

  private final Timelines timelines;
  private final Consumer<SearchState> go;
  private final BiFunction<Facet, String, String> label;
  private final H3 title = new H3();
  private final Paragraph subtitle = new Paragraph();
  private final TimeControls controls;
  private final Chart chart = new Chart(this::open, this::narrow);
  private final PictureFiles files =
      new PictureFiles(
          "chancery-events",
          type -> chart.save(type, "chancery-events"),
          out -> TimelineCsv.write(List.of(mix().quads(), mix().roots()), out));
  private final Paragraph note = new Paragraph();
  private final Div table = new Div();
  private final Div instead = new Div();
  private EventMix mix = NOTHING;
  private SearchState state = SearchState.START;

  EventsPane(
      Timelines timelines, Consumer<SearchState> go, BiFunction<Facet, String, String> label) {
    this.timelines = timelines;
    this.go = go;
    this.label = label;
    this.controls = new TimeControls(go).ofEvents();
    setId("events");
    addClassName("picture");
    subtitle.addClassName("hint");
    note.addClassName("hint");
    table.addClassName("matrix-frame");
    table.getElement().setAttribute("tabindex", "0");
    table.getElement().setAttribute("role", "region");
    table.getElement().setAttribute("aria-label", "Articles by time and kind of event");
    Div line = new Div(title, files);
    line.addClassName("picture-line");
    add(line, subtitle, controls, instead, chart, note, table);
  }

  private EventMix mix() {
    return mix;
  }

  void show(SearchState now) {
    state = now;
    controls.show(now);
    instead.removeAll();
    table.removeAll();
    mix = NOTHING;
    try {
      mix = timelines.events(now.criteria(), now.picture().ask());
      if (mix.quads().points().isEmpty()) {
        instead.add(
            new Empty(
                "No event can be placed in time",
                "These articles tell of none between two sides, or of none with a date."));
      }
    } catch (BadQuery e) {
      instead.add(new Empty("This cannot be drawn", String.valueOf(e.getMessage())));
    }
    Timeline quads = mix.quads();
    boolean drawn = !quads.points().isEmpty();
    List.of(files, chart, note, table).forEach(part -> part.setVisible(drawn));
    title.setText(TimelinePicture.eventsTitle(now, quads.unit()));
    String ofWhich = PictureText.subtitle(now, label);
    subtitle.setText(ofWhich);
    if (drawn) {
      LocalDate today = LocalDate.now(Clock.system(ReaderZone.get()));
      chart.show(TimelinePicture.of(mix, now, ofWhich, PictureText.source(today)));
      boolean fits = quads.points().size() <= MOST_ROWS;
      note.setText(
          "Above the line articles that tell of cooperation, below it of conflict. One that tells of"
              + " several kinds counts for each. "
              + (fits ? "" : "A wider unit of time also shows the numbers as a table. ")
              + PictureText.leftOut(quads, now));
      if (fits) {
        table.add(new Printed(new TimelineTable(List.of(quads, mix.roots()), now, true)));
      }
      table.setVisible(fits);
    }
  }

  private void open(int series, int point) {
    Timeline quads = mix.quads();
    if (series < quads.series().size() && point < quads.points().size()) {
      go.accept(
          state.showing(Tab.ARTICLES).with(c -> quads.search(quads.series().get(series), point)));
    }
  }

  private void narrow(int first, int last) {
    Timeline quads = mix.quads();
    if (last < quads.points().size()) {
      go.accept(
          state.with(c ->
              quads
                  .by()
                  .narrowed(c, quads.points().get(first).from(), quads.points().get(last).to())));
    }
  }
}

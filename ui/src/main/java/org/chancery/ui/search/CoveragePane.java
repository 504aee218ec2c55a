package org.chancery.ui.search;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.chancery.analysis.Coverage;
import org.chancery.analysis.CoverageAsk;
import org.chancery.analysis.Coverages;
import org.chancery.export.CoverageCsv;
import org.chancery.search.BadQuery;
import org.chancery.search.Facet;
import org.chancery.search.Interval;
import org.chancery.ui.layout.Empty;
import org.chancery.ui.layout.Formats;
import org.chancery.ui.layout.Printed;
import org.chancery.ui.layout.ReaderZone;

/** Which outlet has how many articles of a result set, and when. */
final class CoveragePane extends Div {

  private static final String FILE = "chancery-coverage";
  private static final List<Integer> SIZES = List.of(10, 20, 40, CoverageAsk.MOST_OUTLETS);
  private static final List<Optional<Interval>> UNITS =
      List.of(
          Optional.empty(),
          Optional.of(Interval.WEEK),
          Optional.of(Interval.MONTH),
          Optional.of(Interval.QUARTER),
          Optional.of(Interval.YEAR));

  private final Coverages coverages;
  private final BiFunction<Facet, String, String> label;
  private final Picker<Optional<Interval>> unit;
  private final Picker<Integer> outlets;
  private final Segments<Boolean> cells;
  private final Div controls;
  private SearchState state = SearchState.START;

  CoveragePane(
      Coverages coverages, Consumer<SearchState> go, BiFunction<Facet, String, String> label) {
    this.coverages = coverages;
    this.label = label;
    unit =
        new Picker<>(
            "Unit of time",
            UNITS,
            u -> u.map(i -> "By " + i.parameter()).orElse("In a unit that fits"),
            u ->
                go.accept(
                    state.drawn(
                        state.picture().asking(state.picture().ask().every(u.orElse(null))))));
    unit.setId("coverage-unit");
    outlets =
        new Picker<>(
            "How many outlets",
            SIZES,
            count -> "The " + count + " largest outlets",
            count -> go.accept(state.drawn(state.network().withOutlets(count))));
    outlets.setId("coverage-outlets");
    cells =
        new Segments<>(
            "What is counted",
            List.of(false, true),
            coded -> coded ? "Coded" : "All",
            coded -> go.accept(state.drawn(state.network().coded(coded))));
    cells.setId("coverage-cells");
    controls = new Div(unit, outlets, cells);
    controls.addClassName("picture-controls");
    setId("coverage");
    addClassName("picture");
  }

  void show(SearchState now) {
    state = now;
    unit.show(Optional.ofNullable(now.picture().ask().unit()));
    outlets.show(now.network().outlets());
    cells.show(now.network().coded());
    removeAll();
    try {
      show(
          coverages.of(
              now.criteria(),
              new CoverageAsk(now.picture().ask().unit(), now.network().outlets())));
    } catch (BadQuery e) {
      add(
          new Div(new H3("Coverage")),
          controls,
          new Empty("This cannot be drawn", String.valueOf(e.getMessage())));
    }
  }

  private void show(Coverage coverage) {
    Printed table = new Printed(new CoverageTable(coverage, state));
    String ofWhich = PictureText.subtitle(state, label);
    PictureFiles files =
        new PictureFiles(
            FILE,
            type ->
                ShadedTable.save(
                    table, type, FILE, title(coverage), ofWhich, PictureText.source(today())),
            out -> CoverageCsv.write(coverage, out));
    Div line = new Div(new H3(title(coverage)), files);
    line.addClassName("picture-line");
    Paragraph subtitle = new Paragraph(ofWhich);
    subtitle.addClassName("hint");
    Div frame = new Div(table);
    frame.addClassName("matrix-frame");
    frame.getElement().setAttribute("tabindex", "0");
    frame.getElement().setAttribute("role", "region");
    frame.getElement().setAttribute("aria-label", title(coverage));
    Paragraph note = new Paragraph(note(coverage));
    note.addClassName("hint");
    add(line, subtitle, controls, frame, note);
  }

  private static LocalDate today() {
    return LocalDate.now(Clock.system(ReaderZone.get()));
  }

  private String title(Coverage coverage) {
    String nouns = PictureText.noun(state) + "s";
    String what =
        state.network().coded()
            ? "Coded " + nouns
            : nouns.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + nouns.substring(1);
    return what + " by outlet and " + coverage.times().unit().parameter() + " of publication";
  }

  private String note(Coverage coverage) {
    String nouns = PictureText.noun(state) + "s";
    long placed = coverage.all().articles().counts().stream().mapToLong(Long::longValue).sum();
    long vague = coverage.all().articles().total() - coverage.all().articles().undated() - placed;
    return "Empty cells: nothing at all of the outlet is indexed from that time, so that it says nothing."
        + " Coded are the "
        + nouns
        + " in a language that is searched for actors and events."
        + (vague > 0
            ? " "
                + Formats.count(vague, PictureText.noun(state))
                + (vague == 1 ? " has" : " have")
                + " a date wider than a "
                + coverage.times().unit().parameter()
                + "."
            : "");
  }
}

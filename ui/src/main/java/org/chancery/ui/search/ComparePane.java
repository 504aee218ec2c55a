package org.chancery.ui.search;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.chancery.analysis.Comparison;
import org.chancery.analysis.Comparisons;
import org.chancery.analysis.SourceGroup;
import org.chancery.analysis.Timeline;
import org.chancery.export.ComparisonCsv;
import org.chancery.search.DateKind;
import org.chancery.search.Facet;
import org.chancery.search.Interval;
import org.chancery.ui.chart.Chart;
import org.chancery.ui.layout.Empty;
import org.chancery.ui.layout.Formats;
import org.chancery.ui.layout.Printed;
import org.chancery.ui.layout.ReaderZone;

/** One search in several groups of outlets, side by side. */
final class ComparePane extends Div {

  private static final Comparison NOTHING =
      new Comparison(
          List.of(),
          new Timeline(Interval.MONTH, DateKind.PUBLISHED, List.of(), List.of()),
          List.of());

  private final Comparisons comparisons;
  private final FacetValues values;
  private final Consumer<SearchState> go;
  private final BiFunction<Facet, String, String> label;
  private final Paragraph subtitle = new Paragraph();
  private final Chart chart = new Chart(this::open, this::narrow);
  private final PictureFiles files =
      new PictureFiles(
          "chancery-compare",
          type -> chart.save(type, "chancery-compare"),
          out -> ComparisonCsv.write(comparison(), out));
  private final Button add = new Button("Add a group…", click -> edit(-1));
  private final Div cards = new Div();
  private final Div instead = new Div();
  private final H3 overTime = new H3();
  private final Div numbers = new Div();
  private final NativeDetails table = new NativeDetails("The numbers as a table", numbers);
  private Comparison comparison = NOTHING;
  private SearchState state = SearchState.START;

  ComparePane(
      Comparisons comparisons,
      FacetValues values,
      Consumer<SearchState> go,
      BiFunction<Facet, String, String> label) {
    this.comparisons = comparisons;
    this.values = values;
    this.go = go;
    this.label = label;
    setId("compare");
    addClassName("picture");
    subtitle.addClassName("hint");
    cards.addClassName("groups");
    numbers.addClassName("numbers-frame");
    add.setId("add-group");
    table.addToggleListener(toggle -> fill());
    Div line = new Div(new H3("One search in several groups of outlets"), files, add);
    line.addClassName("picture-line");
    overTime.addClassName("groups-over-time");
    add(line, subtitle, instead, cards, overTime, chart, table);
  }

  private Comparison comparison() {
    return comparison;
  }

  void show(SearchState now) {
    state = now;
    instead.removeAll();
    cards.removeAll();
    comparison = now.groups().isEmpty() ? NOTHING : comparisons.of(now.criteria(), now.groups());
    if (now.groups().isEmpty()) {
      suggest();
    }
    String ofWhich = PictureText.subtitle(now, label);
    subtitle.setText(ofWhich);
    for (int i = 0; i < now.groups().size(); i++) {
      int number = i;
      cards.add(
          new GroupCard(
              comparison.sides().get(i), i, now, label, () -> edit(number), () -> drop(number)));
    }
    add.setVisible(now.groups().size() < SourceGroup.MOST);
    files.setVisible(!now.groups().isEmpty());
    boolean drawn = !comparison.timeline().points().isEmpty();
    List.of(overTime, chart, table).forEach(part -> part.setVisible(drawn));
    if (drawn) {
      LocalDate today = LocalDate.now(Clock.system(ReaderZone.get()));
      overTime.setText(ComparePicture.title(comparison, now));
      chart.show(ComparePicture.of(comparison, now, ofWhich, PictureText.source(today)));
    }
    fill();
  }

  private void suggest() {
    Div ways = new Div();
    ways.addClassName("ways");
    suggest(ways, "By country", comparisons.countries(state.criteria()));
    suggest(ways, "By outlet", comparisons.outlets(state.criteria()));
    suggest(ways, "By language", comparisons.languages(state.criteria()));
    instead.add(
        new Empty(
            "Which outlets are to be compared?",
            "A group is made of countries, outlets or languages, such as the Gulf press."
                + (ways.getComponentCount() > 0
                    ? " Begin with those that have most of these articles, or make your own:"
                    : " Make one with “Add a group”."),
            ways));
  }

  private void suggest(Div ways, String by, List<SourceGroup> groups) {
    if (groups.size() < 2) {
      return;
    }
    String named =
        groups.stream().map(g -> Formats.plain(g.name())).collect(Collectors.joining(", "));
    NativeButton way =
        new NativeButton(by + ": " + named, click -> go.accept(state.comparing(groups)));
    way.addClassName("relax");
    ways.add(way);
  }

  private void edit(int number) {
    List<SourceGroup> groups = state.groups();
    new GroupDialog(
            number < 0 ? null : groups.get(number),
            state,
            values,
            made -> {
              List<SourceGroup> joined = List.of();
              List<SourceGroup> changed = new ArrayList<>(groups);
              if (number < 0) {
                changed.add(made);
              } else {
                changed.set(number, made);
              }
              for (SourceGroup group : changed) {
                joined = SourceGroup.joined(joined, group);
              }
              go.accept(state.comparing(joined));
            })
        .open();
  }

  private void drop(int number) {
    List<SourceGroup> others = new ArrayList<>(state.groups());
    others.remove(number);
    go.accept(state.comparing(List.copyOf(others)));
  }

  private void fill() {
    numbers.removeAll();
    if (table.isOpen() && !comparison.timeline().points().isEmpty()) {
      numbers.add(new Printed(new CompareTable(comparison, state)));
    }
  }

  private void open(int series, int point) {
    Timeline shown = comparison.timeline();
    if (series < shown.series().size() && point < shown.points().size()) {
      go.accept(
          state.showing(Tab.ARTICLES).with(c -> shown.search(shown.series().get(series), point)));
    }
  }

  private void narrow(int first, int last) {
    List<Timeline.Point> points = comparison.timeline().points();
    if (last < points.size()) {
      go.accept(state.with(c -> c.between(points.get(first).from(), points.get(last).to())));
    }
  }
}

package org.chancery.ui.search;

import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.chancery.analysis.Split;
import org.chancery.analysis.TimelineAsk;
import org.chancery.search.DateKind;
import org.chancery.search.Interval;

/** How a picture over time is drawn: by which date, in which unit. */
final class TimeControls extends Div {

  private final Picker<Optional<Interval>> unit;
  private final Segments<DateKind> by;
  private final Segments<Boolean> measure;
  private final Picker<Split> split;
  private final Consumer<SearchState> go;
  private SearchState state = SearchState.START;

  TimeControls(Consumer<SearchState> go) {
    this.go = go;
    addClassName("picture-controls");
    List<Optional<Interval>> units = new ArrayList<>();
    units.add(Optional.empty());
    Arrays.stream(Interval.values()).map(Optional::of).forEach(units::add);
    unit =
        new Picker<>(
            "Unit of time",
            units,
            u -> u.map(TimeControls::named).orElse("In a unit that fits"),
            u -> ask(ask -> ask.every(u.orElse(null))));
    unit.setId("time-unit");
    by =
        new Segments<>(
            "Which date",
            List.of(DateKind.values()),
            kind -> kind == DateKind.EVENT ? "Date of event" : "Date of article",
            kind -> ask(ask -> ask.by(kind)));
    by.setId("time-by");
    measure =
        new Segments<>(
            "Counts or shares",
            List.of(false, true),
            share -> share ? "Share" : "Count",
            share -> go.accept(state.drawn(state.picture().shared(share))));
    measure.setId("time-measure");
    split =
        new Picker<>(
            "Part the search",
            List.of(Split.values()),
            TimeControls::named,
            chosen -> ask(ask -> ask.split(chosen)));
    split.setId("time-split");
  }

  /** With everything that a timeline has. */
  TimeControls ofTimeline() {
    add(unit, by, measure, split);
    return this;
  }

  /** With what there is where kinds of events are shown. */
  TimeControls ofEvents() {
    add(unit, by);
    return this;
  }

  void show(SearchState now) {
    state = now;
    TimelineAsk ask = now.picture().ask();
    unit.show(Optional.ofNullable(ask.unit()));
    by.show(ask.by());
    measure.show(now.picture().share());
    split.show(ask.split());
  }

  private void ask(UnaryOperator<TimelineAsk> change) {
    go.accept(state.drawn(state.picture().asking(change.apply(state.picture().ask()))));
  }

  private static String named(Interval interval) {
    return "By " + interval.parameter();
  }

  private static String named(Split split) {
    return switch (split) {
      case WHOLE -> "All together";
      case OUTLET_COUNTRY -> "By outlet’s country";
      case QUAD -> "By kind of event";
    };
  }
}

package org.chancery.ui.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.chancery.analysis.Split;
import org.chancery.analysis.Timeline;
import org.chancery.analysis.Timeline.Point;
import org.chancery.analysis.Timeline.Series;
import org.chancery.search.Count;
import org.chancery.search.DateKind;
import org.chancery.search.Facet;
import org.chancery.search.Interval;
import org.chancery.ui.layout.Formats;

/** What a picture of a search says of itself in words. */
final class PictureText {

  private static final int PARTS = 6;
  private static final int LONGEST = 200;

  private PictureText() {}

  /** {@code article} or {@code distinct text}. */
  static String noun(SearchState state) {
    return state.criteria().count() == Count.TEXTS ? "distinct text" : "article";
  }

  /** {@code Articles by month of publication, by outlet’s country}. */
  static String title(SearchState state, Interval unit) {
    String nouns = noun(state) + "s";
    String what =
        state.picture().share()
            ? "Share of all " + nouns
            : nouns.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + nouns.substring(1);
    Split split = state.picture().ask().split();
    return what
        + over(state, unit)
        + switch (split) {
          case WHOLE -> "";
          case OUTLET_COUNTRY -> ", by outlet’s country";
          case QUAD -> ", by kind of event";
        };
  }

  /** {@code by month of publication}, in the unit that is asked for where one is. */
  static String over(SearchState state, Interval unit) {
    Interval asked = state.picture().ask().unit();
    return " by "
        + (asked == null ? unit : asked).parameter()
        + (state.picture().ask().by() == DateKind.EVENT ? " of the event" : " of publication");
  }

  /** Of which articles: the words and the filters of the search. */
  static String subtitle(SearchState state, BiFunction<Facet, String, String> label) {
    List<String> parts = new ArrayList<>();
    if (!state.criteria().q().isBlank()) {
      parts.add("“" + Formats.shortened(Formats.plain(state.criteria().q()), LONGEST) + "”");
    }
    StateParts asked = StateParts.of(state, label);
    List<StateParts.Part> filters = asked.parts();
    filters.stream()
        .limit(PARTS)
        .forEach(part -> parts.add(part.kind() + ": " + Formats.plain(part.value())));
    int more = Math.max(0, filters.size() - PARTS) + asked.more();
    if (more > 0) {
      parts.add("and " + Formats.count(more, "more filter"));
    }
    return parts.isEmpty() ? "All articles" : String.join(" · ", parts);
  }

  /** Where a file says that it comes from. */
  static String source(LocalDate today) {
    return "Chancery, " + Formats.day(today);
  }

  /** What is left out of a picture, and what its shading means. */
  static String leftOut(Timeline timeline, SearchState state) {
    List<String> sentences = new ArrayList<>();
    boolean byEvent = timeline.by() == DateKind.EVENT;
    if (timeline.series().size() == 1) {
      sentences.addAll(leftOut(timeline, timeline.series().getFirst(), noun(state)));
    } else {
      each(byEvent ? "Without an event with a date" : "Undated", timeline, Series::undated)
          .ifPresent(sentences::add);
      if (!byEvent) {
        each("Dated wider than a " + timeline.unit().parameter(), timeline, PictureText::vague)
            .ifPresent(sentences::add);
      }
    }
    if (timeline.points().stream().anyMatch(Point::gap)) {
      sentences.add(
          "Shaded: nothing was published then of what is indexed, so a zero says nothing.");
    }
    return String.join(" ", sentences);
  }

  private static Optional<String> each(
      String what, Timeline timeline, ToLongFunction<Series> number) {
    String each =
        timeline.series().stream()
            .filter(series -> number.applyAsLong(series) > 0)
            .map(s -> Formats.plain(s.label()) + " " + Formats.number(number.applyAsLong(s)))
            .collect(Collectors.joining(", "));
    return each.isEmpty() ? Optional.empty() : Optional.of(what + ": " + each + ".");
  }

  /** Articles that have a date which no point holds. */
  private static long vague(Series series) {
    long placed = series.counts().stream().mapToLong(Long::longValue).sum();
    return series.total() - series.undated() - placed;
  }

  private static List<String> leftOut(Timeline timeline, Series series, String noun) {
    List<String> sentences = new ArrayList<>();
    String unit = timeline.unit().parameter();
    long undated = series.undated();
    if (timeline.by() == DateKind.EVENT) {
      if (undated > 0) {
        sentences.add(
            Formats.count(undated, noun)
                + (undated == 1 ? " tells" : " tell")
                + " of no event with a date.");
      }
      return sentences;
    }
    if (undated > 0) {
      sentences.add(
          Formats.count(undated, "undated " + noun)
              + (undated == 1 ? " is" : " are")
              + " in no "
              + unit
              + ".");
    }
    long vague = vague(series);
    if (vague > 0) {
      sentences.add(
          Formats.count(vague, noun)
              + (vague == 1 ? " has" : " have")
              + " a date wider than a "
              + unit
              + ".");
    }
    return sentences;
  }
}

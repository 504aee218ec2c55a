package org.chancery.ui.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.chancery.analysis.EventMix;
import org.chancery.analysis.Split;
import org.chancery.analysis.Timeline;
import org.chancery.search.Interval;
import org.chancery.ui.chart.Picture;
import org.chancery.ui.layout.Formats;

/** Searches over time as pictures. */
final class TimelinePicture {

  private static final int COLOURS = 6;

  private TimelinePicture() {}

  /** Bars for one search, lines for several. */
  static Picture of(Timeline timeline, SearchState state, String subtitle, String source) {
    boolean share = state.picture().share();
    boolean quads = state.picture().ask().split() == Split.QUAD;
    List<Picture.Series> series = new ArrayList<>();
    for (int i = 0; i < timeline.series().size(); i++) {
      Timeline.Series one = timeline.series().get(i);
      String colour = quads ? "--c-quad-" + one.value() : "--c-series-" + (i % COLOURS + 1);
      series.add(
          new Picture.Series(
              Formats.plain(one.label()), colour, false, values(timeline, one, share)));
    }
    return new Picture(
        series.size() == 1 ? Picture.Kind.BARS : Picture.Kind.LINES,
        PictureText.title(state, timeline.unit()),
        subtitle,
        source,
        PictureText.noun(state),
        share,
        timeline.unit().parameter(),
        points(timeline),
        series);
  }

  /** Cooperation above the line, conflict below it. */
  static Picture of(EventMix mix, SearchState state, String subtitle, String source) {
    Timeline quads = mix.quads();
    List<Picture.Series> series =
        quads.series().stream()
            .map(one ->
                new Picture.Series(
                    one.label(),
                    "--c-quad-" + one.value(),
                    one.value().compareTo("3") >= 0,
                    values(quads, one, false)))
            .toList();
    return new Picture(
        Picture.Kind.STACK,
        eventsTitle(state, quads.unit()),
        subtitle,
        source,
        PictureText.noun(state),
        false,
        quads.unit().parameter(),
        points(quads),
        series);
  }

  static String eventsTitle(SearchState state, Interval unit) {
    return "Cooperation and conflict" + PictureText.over(state, unit);
  }

  private static List<Picture.Point> points(Timeline timeline) {
    return timeline.points().stream()
        .map(p ->
            new Picture.Point(
                timeline.unit().startOf(p.from()),
                Times.label(timeline.unit().startOf(p.from()), timeline.unit()),
                p.gap()))
        .toList();
  }

  private static List<Double> values(Timeline timeline, Timeline.Series one, boolean share) {
    return IntStream.range(0, timeline.points().size())
        .mapToObj(i -> share ? timeline.share(one, i) : (double) one.counts().get(i))
        .toList();
  }
}

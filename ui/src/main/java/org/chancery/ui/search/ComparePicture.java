package org.chancery.ui.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.chancery.analysis.Comparison;
import org.chancery.analysis.Timeline;
import org.chancery.ui.chart.Picture;
import org.chancery.ui.layout.Formats;

/** How much of what each group published a search finds, over time. */
final class ComparePicture {

  private ComparePicture() {}

  static Picture of(Comparison comparison, SearchState state, String subtitle, String source) {
    Timeline timeline = comparison.timeline();
    List<Picture.Series> series = new ArrayList<>();
    for (int i = 0; i < timeline.series().size(); i++) {
      int side = i;
      series.add(
          new Picture.Series(
              Formats.plain(timeline.series().get(i).label()),
              colour(i),
              false,
              IntStream.range(0, timeline.points().size())
                  .mapToObj(p ->
                      comparison.all().get(side).get(p) == 0
                          ? Double.NaN
                          : comparison.share(side, p))
                  .toList()));
    }
    return new Picture(
        Picture.Kind.LINES,
        title(comparison, state),
        subtitle,
        source,
        PictureText.noun(state),
        true,
        timeline.unit().parameter(),
        TimelinePicture.points(timeline),
        series);
  }

  static String title(Comparison comparison, SearchState state) {
    return "Share of each group’s "
        + PictureText.noun(state)
        + "s by "
        + comparison.timeline().unit().parameter();
  }

  /** The name of a custom property of the style sheet. */
  static String colour(int side) {
    return "--c-series-" + (side + 1);
  }
}

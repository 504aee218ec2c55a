package org.chancery.ui.search;

import java.util.List;
import java.util.Map;
import org.chancery.analysis.Split;
import org.chancery.analysis.TimelineAsk;
import org.chancery.search.DateKind;
import org.chancery.search.Interval;

/**
 * How the pictures over time are drawn, as the address says it.
 *
 * @param share whether shares of all articles are shown rather than counts
 */
public record TimeView(TimelineAsk ask, boolean share) {

  public static final TimeView USUAL = new TimeView(TimelineAsk.USUAL, false);

  TimeView asking(TimelineAsk other) {
    return new TimeView(other, share);
  }

  TimeView shared(boolean on) {
    return new TimeView(ask, on);
  }

  void addTo(Map<String, List<String>> parameters) {
    Interval unit = ask.unit();
    if (unit != null) {
      parameters.put("unit", List.of(unit.parameter()));
    }
    if (share) {
      parameters.put("measure", List.of("share"));
    }
    if (ask.by() != DateKind.PUBLISHED) {
      parameters.put("by", List.of(ask.by().parameter()));
    }
    if (ask.split() != Split.WHOLE) {
      parameters.put("split", List.of(ask.split().parameter()));
    }
    if (!ask.vs().isEmpty()) {
      parameters.put("vs", ask.vs());
    }
  }
}

package org.chancery.ui.search;

import java.util.List;
import java.util.Map;
import org.chancery.analysis.Split;
import org.chancery.analysis.TermKind;
import org.chancery.analysis.TimelineAsk;
import org.chancery.search.DateKind;
import org.chancery.search.Interval;

/**
 * How pictures of a result set are drawn, as the address says it.
 *
 * @param share whether shares of all articles are shown over time rather than counts
 * @param byRegion whether neighbours on the map stand beside each other in a matrix
 * @param terms what is listed that sets the articles apart
 * @param named who is in a matrix, where it is not the most frequent
 */
public record PictureView(
    TimelineAsk ask, boolean share, boolean byRegion, TermKind terms, List<String> named) {

  public static final PictureView USUAL =
      new PictureView(TimelineAsk.USUAL, false, false, TermKind.WORDS, List.of());

  public PictureView {
    named = List.copyOf(named);
  }

  PictureView asking(TimelineAsk other) {
    return new PictureView(other, share, byRegion, terms, named);
  }

  PictureView shared(boolean on) {
    return new PictureView(ask, on, byRegion, terms, named);
  }

  PictureView ordered(boolean regions) {
    return new PictureView(ask, share, regions, terms, named);
  }

  PictureView listing(TermKind kind) {
    return new PictureView(ask, share, byRegion, kind, named);
  }

  PictureView naming(List<String> sides) {
    return new PictureView(ask, share, byRegion, terms, sides);
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
    if (!named.isEmpty()) {
      parameters.put("side", named);
    }
    if (byRegion) {
      parameters.put("order", List.of("region"));
    }
    if (terms != TermKind.WORDS) {
      parameters.put("terms", List.of(terms.parameter()));
    }
  }
}

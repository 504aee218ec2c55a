package org.chancery.ui.search;

import java.util.List;
import java.util.Map;
import org.chancery.analysis.CoverageAsk;
import org.chancery.analysis.Knot;
import org.chancery.analysis.NetworkAsk;

/**
 * How networks and coverage are drawn, as the address says it.
 *
 * @param outlets how many rows coverage has
 * @param coded whether coverage counts only what was coded
 */
public record PictureView(NetworkAsk network, int outlets, boolean coded) {

  public static final PictureView USUAL =
      new PictureView(NetworkAsk.USUAL, CoverageAsk.USUAL.outlets(), false);

  PictureView drawing(NetworkAsk other) {
    return new PictureView(other, outlets, coded);
  }

  PictureView withOutlets(int count) {
    return new PictureView(network, count, coded);
  }

  PictureView coded(boolean only) {
    return new PictureView(network, outlets, only);
  }

  void addTo(Map<String, List<String>> parameters) {
    if (network.of() != Knot.COUNTRIES) {
      parameters.put("of", List.of(network.of().parameter()));
    }
    put(parameters, "nodes", network.nodes(), NetworkAsk.USUAL.nodes());
    put(parameters, "least", network.least(), NetworkAsk.USUAL.least());
    put(parameters, "outlets", outlets, CoverageAsk.USUAL.outlets());
    if (coded) {
      parameters.put("cells", List.of("coded"));
    }
  }

  private static void put(Map<String, List<String>> parameters, String name, int value, int usual) {
    if (value != usual) {
      parameters.put(name, List.of(Integer.toString(value)));
    }
  }
}

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
public record NetworkView(NetworkAsk ask, int outlets, boolean coded) {

  public static final NetworkView USUAL =
      new NetworkView(NetworkAsk.USUAL, CoverageAsk.USUAL.outlets(), false);

  NetworkView drawing(NetworkAsk other) {
    return new NetworkView(other, outlets, coded);
  }

  NetworkView withOutlets(int count) {
    return new NetworkView(ask, count, coded);
  }

  NetworkView coded(boolean only) {
    return new NetworkView(ask, outlets, only);
  }

  void addTo(Map<String, List<String>> parameters) {
    if (ask.of() != Knot.COUNTRIES) {
      parameters.put("of", List.of(ask.of().parameter()));
    }
    put(parameters, "nodes", ask.nodes(), NetworkAsk.USUAL.nodes());
    put(parameters, "least", ask.least(), NetworkAsk.USUAL.least());
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

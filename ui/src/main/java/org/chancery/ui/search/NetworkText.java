package org.chancery.ui.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chancery.analysis.Knot;
import org.chancery.analysis.Network;
import org.chancery.search.ValueNames;
import org.chancery.ui.chart.NetworkPicture;
import org.chancery.ui.layout.Formats;

/** A network as a picture, and in words. */
final class NetworkText {

  static final List<String> QUADS = List.of("1", "2", "3", "4");

  private NetworkText() {}

  static String title(SearchState state) {
    return state.network().ask().of() == Knot.ACTORS
        ? "Who is named together"
        : "Who interacts with whom";
  }

  static NetworkPicture picture(
      Network network, SearchState state, String subtitle, String source) {
    Map<String, Integer> numbers = new HashMap<>();
    for (Network.Node node : network.nodes()) {
      numbers.put(node.value(), numbers.size());
    }
    List<NetworkPicture.Tie> ties = new ArrayList<>();
    for (Network.Tie tie : network.ties()) {
      ties.add(
          new NetworkPicture.Tie(
              numbers.getOrDefault(tie.one().value(), 0),
              numbers.getOrDefault(tie.other().value(), 0),
              tie.count(),
              tie.prevailing().map(NetworkText::colour).orElse(""),
              tie.quads().isEmpty()
                  ? List.of()
                  : QUADS.stream().map(q -> tie.quads().getOrDefault(q, 0L)).toList()));
    }
    return new NetworkPicture(
        title(state) + ", " + thinned(network, state),
        subtitle,
        source,
        PictureText.noun(state),
        network.of() == Knot.ACTORS ? List.of() : kinds(),
        network.nodes().stream()
            .map(node -> new NetworkPicture.Node(Formats.plain(node.label()), node.count()))
            .toList(),
        ties);
  }

  private static List<NetworkPicture.Kind> kinds() {
    return Stream.concat(
            QUADS.stream().map(q -> new NetworkPicture.Kind(ValueNames.quad(q), colour(q))),
            Stream.of(new NetworkPicture.Kind("none of them more than the others", "")))
        .toList();
  }

  private static String colour(String quad) {
    return "--c-quad-" + quad;
  }

  /** {@code ties of at least 4 articles}. */
  private static String thinned(Network network, SearchState state) {
    return network.least() == 1
        ? "all ties"
        : "ties of at least " + Formats.count(network.least(), PictureText.noun(state));
  }

  static String note(Network network, SearchState state) {
    String nouns = PictureText.noun(state) + "s";
    String what =
        network.of() == Knot.ACTORS
            ? "The larger a circle, the more "
                + nouns
                + " name the actor; the wider a line, the more"
                + " name both. "
            : "The larger a circle, the more "
                + nouns
                + " tell of its interactions with anyone; the"
                + " wider a line, the more tell of those of the two. Its colour is the kind of event"
                + " that most of them report. ";
    String weaker =
        network.weaker() == 0
            ? ""
            : Formats.count(network.weaker(), "tie")
                + " of fewer than "
                + Formats.count(network.least(), PictureText.noun(state))
                + (network.weaker() == 1 ? " is" : " are")
                + " left out. ";
    return what
        + weaker
        + "Choose a circle to keep what tells of it, a line to read its "
        + nouns
        + ".";
  }
}

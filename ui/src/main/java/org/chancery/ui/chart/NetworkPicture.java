package org.chancery.ui.chart;

import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a network shows.
 *
 * @param title what is shown, in a line
 * @param subtitle of which articles
 * @param source where a file of it says that it comes from
 * @param noun what a number counts, such as {@code article}
 * @param kinds of ties, each with its colour; empty where there is but one
 * @param nodes the most frequent first
 * @param ties the strongest first
 */
public record NetworkPicture(
    String title,
    String subtitle,
    String source,
    String noun,
    List<Kind> kinds,
    List<Node> nodes,
    List<Tie> ties) {

  /**
   * @param colour the name of a custom property of the style sheet; empty for none in particular
   */
  public record Kind(String name, String colour) {}

  public record Node(String name, long count) {}

  /**
   * @param one the number of a node
   * @param other the number of another
   * @param colour as that of a kind
   * @param kinds how many are of each of the kinds, in their order; as many as are told
   */
  public record Tie(int one, int other, long count, String colour, List<Long> kinds) {
    public Tie {
      kinds = List.copyOf(kinds);
    }
  }

  public NetworkPicture {
    kinds = List.copyOf(kinds);
    nodes = List.copyOf(nodes);
    ties = List.copyOf(ties);
  }

  ObjectNode toJson() {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("title", title).put("subtitle", subtitle).put("source", source).put("noun", noun);
    ArrayNode legend = json.putArray("kinds");
    kinds.forEach(k -> legend.addObject().put("name", k.name()).put("colour", k.colour()));
    ArrayNode circles = json.putArray("nodes");
    nodes.forEach(n -> circles.addObject().put("name", n.name()).put("count", n.count()));
    ArrayNode lines = json.putArray("ties");
    for (Tie tie : ties) {
      ObjectNode line = lines.addObject().put("one", tie.one()).put("other", tie.other());
      line.put("count", tie.count()).put("colour", tie.colour());
      ArrayNode told = line.putArray("kinds");
      tie.kinds().forEach(told::add);
    }
    return json;
  }
}

package org.chancery.ui.chart;

import java.time.LocalDate;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a chart shows.
 *
 * @param title what is shown, in a line
 * @param subtitle of which articles
 * @param source where a file of it says that it comes from
 * @param noun what a number counts, such as {@code article}
 * @param percent whether numbers are shares from 0 to 1
 * @param unit the name of the width of a point, such as {@code month}
 */
public record Picture(
    Kind kind,
    String title,
    String subtitle,
    String source,
    String noun,
    boolean percent,
    String unit,
    List<Point> points,
    List<Series> series) {

  /** How numbers are drawn. */
  public enum Kind {
    BARS("bars"),
    LINES("lines"),
    /** On each other, above the line or below it. */
    STACK("stack");

    private final String name;

    Kind(String name) {
      this.name = name;
    }
  }

  /**
   * A time.
   *
   * @param gap whether there was nothing to count
   */
  public record Point(LocalDate from, String label, boolean gap) {}

  /**
   * Numbers at each point.
   *
   * @param colour the name of a custom property of the style sheet, such as {@code --c-quad-1}
   * @param down whether they are stacked below the line
   * @param values not a number where there is nothing of its own to count
   */
  public record Series(String name, String colour, boolean down, List<Double> values) {
    public Series {
      values = List.copyOf(values);
    }
  }

  public Picture {
    points = List.copyOf(points);
    series = List.copyOf(series);
  }

  ObjectNode toJson() {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("kind", kind.name).put("title", title).put("subtitle", subtitle);
    json.put("source", source).put("noun", noun).put("percent", percent).put("unit", unit);
    ArrayNode times = json.putArray("points");
    for (Point point : points) {
      times
          .addObject()
          .put("from", point.from().toString())
          .put("label", point.label())
          .put("gap", point.gap());
    }
    ArrayNode all = json.putArray("series");
    for (Series one : series) {
      ObjectNode node = all.addObject();
      node.put("name", one.name()).put("colour", one.colour()).put("down", one.down());
      ArrayNode values = node.putArray("values");
      one.values()
          .forEach(value -> {
            if (value.isNaN()) {
              values.addNull();
            } else {
              values.add(value);
            }
          });
    }
    return json;
  }
}

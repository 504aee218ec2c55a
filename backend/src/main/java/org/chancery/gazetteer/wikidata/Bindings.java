package org.chancery.gazetteer.wikidata;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.chancery.gazetteer.wikidata.Item.Held;
import tools.jackson.databind.JsonNode;

/**
 * Reads rows of a query that names its columns item, itemLabel, itemAltLabel, class, country, iso,
 * position, positionLabel, start and end. Several rows may speak of one item.
 */
final class Bindings {

  private static final Pattern CODE = Pattern.compile("[A-Z]{3}");
  private static final Pattern COMMA = Pattern.compile(",\\s*");
  private static final String HUMAN = "Q5";

  private final States states;

  Bindings(States states) {
    this.states = states;
  }

  Item item(JsonNode row) {
    String label = text(row, "itemLabel");
    String given = item(row, "class");
    String position = text(row, "positionLabel");
    String country = country(row);
    boolean office = !position.isEmpty() || row.has("position");
    return new Item(
        item(row, "item"),
        label.matches("Q\\d+") ? "" : label,
        Arrays.stream(COMMA.split(text(row, "itemAltLabel"))).filter(s -> !s.isBlank()).toList(),
        !given.isEmpty() ? Set.of(given) : office ? Set.of(HUMAN) : Set.of(),
        country.isEmpty() ? List.of() : List.of(country),
        office
            ? List.of(
                new Held(
                    position,
                    country,
                    Times.ofQuery(text(row, "start")),
                    Times.ofQuery(text(row, "end"))))
            : List.of());
  }

  private String country(JsonNode row) {
    String iso = text(row, "iso");
    if (CODE.matcher(iso).matches()) {
      return iso;
    }
    String code = states.code(item(row, "country"));
    return code == null ? "" : code;
  }

  private static String item(JsonNode row, String column) {
    String address = text(row, column);
    return address.substring(address.lastIndexOf('/') + 1);
  }

  private static String text(JsonNode row, String column) {
    return row.path(column).path("value").asString("").strip();
  }
}

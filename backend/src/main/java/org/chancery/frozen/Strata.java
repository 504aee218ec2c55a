package org.chancery.frozen;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** What a sample can be drawn by: each article has one value of it, or none. */
public enum Strata {
  OUTLET("outlet", "Outlet", "outlet.id"),
  OUTLET_COUNTRY("outletCountry", "Outlet’s country", "outlet.country"),
  YEAR("year", "Year", "published.date"),
  MONTH("month", "Month", "published.date");

  /** Whose articles a stratum has. */
  static final String COLLECTION = "collection";

  private final String parameter;
  private final String label;
  private final String field;

  Strata(String parameter, String label, String field) {
    this.parameter = parameter;
    this.label = label;
    this.field = field;
  }

  /** Its name in the HTTP interface. */
  public String parameter() {
    return parameter;
  }

  public String label() {
    return label;
  }

  public static Optional<Strata> find(String parameter) {
    return Arrays.stream(values()).filter(s -> s.parameter.equals(parameter)).findFirst();
  }

  /** What has to be read of an article. */
  List<String> fields() {
    return List.of("id", COLLECTION, field);
  }

  /**
   * The stratum of an article, or of a text, of whose outlets the first is its own; an empty string
   * for those that lack what is asked. A date that is less precise is a stratum of its own.
   */
  String of(JsonNode document) {
    JsonNode whole = document.path(field.substring(0, field.indexOf('.')));
    JsonNode own = whole.isArray() ? whole.path(0) : whole;
    String value = own.path(field.substring(field.indexOf('.') + 1)).asString("");
    return switch (this) {
      case OUTLET, OUTLET_COUNTRY -> value;
      case YEAR -> value.substring(0, Math.min(4, value.length()));
      case MONTH -> value.substring(0, Math.min(7, value.length()));
    };
  }
}

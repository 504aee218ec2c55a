package org.chancery.search;

import java.util.Arrays;
import java.util.Optional;

/**
 * What a result set can be filtered and counted by.
 *
 * <p>Flat facets are keywords of the article. Dyad facets are keywords of its entries; whatever is
 * asked of several of them must hold in one and the same entry.
 */
public enum Facet {
  ACTOR("actor", "actors", false),
  COUNTRY("country", "countries", false),
  DYAD("dyad", "key", true),
  OUTLET("outlet", "outlet.id", false),
  OUTLET_COUNTRY("outletCountry", "outlet.country", false),
  AGENCY("agency", "agency", false),
  EVENT("event", "event", true),
  QUAD("quad", "quad", true),
  TIME("time", "time", true),
  SECTOR("sector", "sectors", true),
  LANGUAGE("language", "language", false),
  ACTOR_TYPE("actorType", "actorTypes", false),
  PRECISION("precision", "published.precision", false),
  CONFIDENCE("confidence", "published.certainty", false),
  CODED("coded", "coded", false),
  CODING("coding", "provenance.coding", false),
  COLLECTION("collection", "collection", false),
  TEXT("text", "textId", false);

  private final String parameter;
  private final String field;
  private final boolean ofEntries;

  Facet(String parameter, String field, boolean ofEntries) {
    this.parameter = parameter;
    this.field = field;
    this.ofEntries = ofEntries;
  }

  /** Its name in addresses and in the HTTP interface. */
  public String parameter() {
    return parameter;
  }

  /** The field of the article, or of its entries, that is filtered. */
  String field() {
    return field;
  }

  /** Whether it belongs to a dyad's entry rather than to the article. */
  public boolean ofEntries() {
    return ofEntries;
  }

  /** Whether an article may be without a value. */
  public boolean isOptional() {
    return switch (this) {
      case CODED, CODING, COLLECTION, TEXT -> false;
      default -> true;
    };
  }

  public static Optional<Facet> find(String parameter) {
    return Arrays.stream(values()).filter(f -> f.parameter.equals(parameter)).findFirst();
  }
}

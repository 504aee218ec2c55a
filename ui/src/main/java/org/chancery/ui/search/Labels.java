package org.chancery.ui.search;

import java.util.Locale;
import org.chancery.search.Facet;
import org.chancery.search.Names;
import org.chancery.search.PairFilter;
import org.chancery.search.ValueNames;
import org.springframework.stereotype.Component;

/** What the page calls a facet and its values. */
@Component
public final class Labels {

  private final Names names;
  private final OutletNames outlets;

  Labels(Names names, OutletNames outlets) {
    this.names = names;
    this.outlets = outlets;
  }

  public String value(Facet facet, String value) {
    return switch (facet) {
      case ACTOR -> names.actor(value);
      case COUNTRY, OUTLET_COUNTRY -> names.side(value);
      case DYAD -> pair(value);
      case OUTLET -> outlets.name(value);
      case LANGUAGE -> ValueNames.language(value);
      case QUAD -> ValueNames.quad(value);
      case PRECISION -> ValueNames.precision(value);
      case CONFIDENCE -> ValueNames.confidence(value);
      case CODED -> ValueNames.coded(value);
      case EVENT, TIME -> value.toLowerCase(Locale.ROOT);
      default -> value;
    };
  }

  /** {@code North Korea – Russia}, {@code Russia → North Korea}, {@code North Korea – anyone}. */
  public String pair(String text) {
    return PairFilter.parse(text)
        .map(pair -> side(pair.one()) + (pair.directed() ? " → " : " – ") + side(pair.other()))
        .orElse(text);
  }

  /** The name of a country, organisation or group; an actor's name for an actor's id. */
  public String side(String code) {
    return code.equals(PairFilter.ANYONE) ? "anyone" : names.side(code);
  }

  /** Of one who claims or denies something: a person, or a side of a pair. */
  public String party(String id) {
    return id.startsWith("person:") ? actor(id) : side(id);
  }

  public String actor(String id) {
    return names.actor(id);
  }

  public static String facet(Facet facet) {
    return switch (facet) {
      case ACTOR -> "Actor";
      case COUNTRY -> "Country";
      case DYAD -> "Country pair";
      case OUTLET -> "Outlet";
      case OUTLET_COUNTRY -> "Outlet’s country";
      case AGENCY -> "Agency";
      case EVENT -> "Event";
      case QUAD -> "Kind of event";
      case TIME -> "Time of event";
      case SECTOR -> "Sector";
      case LANGUAGE -> "Language";
      case ACTOR_TYPE -> "Type of actor";
      case PRECISION -> "Precision of date";
      case CONFIDENCE -> "Confidence in date";
      case CODED -> "Coding";
      case COLLECTION -> "Collection";
      case TEXT -> "Text";
    };
  }

  /** Of an article that the reader marked so. */
  static String mark(String mark) {
    return switch (mark) {
      case "starred" -> "Starred";
      case "reviewed" -> "Reviewed";
      default -> "With a note";
    };
  }

  public static String language(String code) {
    return ValueNames.language(code);
  }

  public static String quad(String number) {
    return ValueNames.quad(number);
  }
}

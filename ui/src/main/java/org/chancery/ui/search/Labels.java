package org.chancery.ui.search;

import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.List;
import java.util.Locale;
import org.chancery.frozen.FrozenSet;
import org.chancery.frozen.FrozenSets;
import org.chancery.search.Facet;
import org.chancery.search.Named;
import org.chancery.search.Names;
import org.chancery.search.PairFilter;
import org.chancery.search.ValueNames;
import org.springframework.stereotype.Component;

/** What the page calls a facet and its values. */
@Component
public final class Labels {

  private final Names names;
  private final OutletNames outlets;
  private final FrozenSets sets;
  private final AuthenticationContext user;

  Labels(Names names, OutletNames outlets, FrozenSets sets, AuthenticationContext user) {
    this.names = names;
    this.outlets = outlets;
    this.sets = sets;
    this.user = user;
  }

  /** The name of a frozen set that the reader may open, else its id. */
  public String frozen(String id) {
    return user.getPrincipalName()
        .flatMap(who -> sets.find(who, id))
        .map(FrozenSet::name)
        .orElse(id);
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
        .map(pair -> sides(pair.ones()) + (pair.directed() ? " → " : " – ") + sides(pair.others()))
        .orElse(text);
  }

  private String sides(List<String> codes) {
    return String.join(" or ", codes.stream().map(this::side).toList());
  }

  /** Blocs and countries, by name. */
  public List<Named> sides() {
    return names.sides();
  }

  /** What an article has that has no value. */
  static String missing(Facet facet) {
    return switch (facet) {
      case ACTOR, COUNTRY, DYAD, EVENT, QUAD, TIME, SECTOR, ACTOR_TYPE, AGENCY -> "none";
      default -> "unknown";
    };
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
      case CODING -> "Version of coding";
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

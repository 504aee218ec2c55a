package org.chancery.enrich;

import java.util.List;

/** The types of actors and the PLOVER sectors that there are. */
public final class ActorTerms {

  public static final List<String> TYPES =
      List.of("person", "government", "igo", "armed-group", "party", "company", "media");

  public static final List<String> SECTORS =
      List.of(
          "GOV", "MIL", "SPY", "LEG", "JUD", "COP", "REB", "OPP", "PTY", "BUS", "MED", "NGO", "IGO",
          "CVL");

  private ActorTerms() {}

  /** What the ids of actors of a type begin with, such as {@code gov:}. */
  public static String prefix(String type) {
    return switch (type) {
      case "government" -> "gov:";
      case "igo" -> "org:";
      case "armed-group" -> "group:";
      default -> type + ":";
    };
  }
}

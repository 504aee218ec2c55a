package org.chancery.enrich.dyad;

import org.jspecify.annotations.Nullable;

/**
 * A side that a sentence names.
 *
 * @param from first token
 * @param to token after the last
 * @param side state code, or the id of an actor without a state
 * @param actor who it is, where it is not the state as a whole
 * @param sector PLOVER sector
 */
public record Party(
    int from, int to, String side, @Nullable String actor, @Nullable String sector, Form form) {

  /** How the side is named. */
  public enum Form {
    NAME,
    ADJECTIVE,
    PEOPLE,
    CAPITAL,
    CITY,
    PERSON,
    BODY,
    MEDIA
  }

  boolean isState() {
    return side.indexOf(':') < 0;
  }

  /** Whether the words after it belong to its own noun phrase. */
  boolean isModifier() {
    return form == Form.ADJECTIVE;
  }
}

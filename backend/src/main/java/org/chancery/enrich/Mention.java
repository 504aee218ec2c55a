package org.chancery.enrich;

import org.chancery.enrich.Name.Kind;
import org.jspecify.annotations.Nullable;

/**
 * A name in a text and what it was resolved to.
 *
 * @param from first token
 * @param to token after the last
 * @param actor who is named, where it is not the state as a whole
 * @param country the state that is named or that the actor belongs to
 * @param role the office a title before the name gives
 */
record Mention(
    int from,
    int to,
    @Nullable Entry actor,
    @Nullable String country,
    Kind kind,
    @Nullable String role,
    String rule,
    double confidence) {

  boolean isState() {
    return country != null && kind != Kind.ACTOR && kind != Kind.SURNAME;
  }

  boolean isPerson() {
    return actor != null && actor.isPerson();
  }
}

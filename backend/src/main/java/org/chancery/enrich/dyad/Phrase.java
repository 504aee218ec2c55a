package org.chancery.enrich.dyad;

import java.util.Set;
import org.chancery.enrich.text.WordList;

/**
 * The noun phrase in which a party stands.
 *
 * @param from first token, articles and adjectives included
 * @param to token after its head noun
 * @param governor the preposition before it, or an empty string
 */
record Phrase(Party party, int from, int to, String governor) {

  private static final Set<String> LOCAL =
      WordList.of(
          """
          in at near inside outside within across throughout through around during since under
          """);

  /** Where something is: "in Oslo", "near Peru". */
  boolean isLocal() {
    return LOCAL.contains(governor);
  }

  boolean isCity() {
    return party.form() == Party.Form.CITY || party.form() == Party.Form.CAPITAL;
  }

  boolean isPlace() {
    return isLocal() || isCity();
  }

  boolean isFree() {
    return governor.isEmpty();
  }
}

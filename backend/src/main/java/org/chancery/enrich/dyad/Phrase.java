package org.chancery.enrich.dyad;

/**
 * The noun phrase in which a party stands.
 *
 * @param from first token, articles and adjectives included
 * @param to token after its head noun
 * @param governor the preposition before it, or an empty string
 */
record Phrase(Party party, int from, int to, String governor) {

  boolean isFree() {
    return governor.isEmpty();
  }
}

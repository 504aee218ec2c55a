package org.chancery.gazetteer.wikidata;

import java.util.List;
import java.util.Set;

/**
 * What one item of Wikidata says, as far as a gazetteer wants it.
 *
 * @param label English, empty where there is none
 * @param classes items that it is an instance of
 * @param countries ISO codes of the states that it belongs to, first the one it is a citizen of or
 *     sits in
 */
record Item(
    String id,
    String label,
    List<String> aliases,
    Set<String> classes,
    List<String> countries,
    List<Held> offices) {

  Item {
    aliases = List.copyOf(aliases);
    classes = Set.copyOf(classes);
    countries = List.copyOf(countries);
    offices = List.copyOf(offices);
  }

  /**
   * An office that was held.
   *
   * @param name as Wikidata names it, such as "President of Kenya"; empty where that is not known
   * @param country empty where the office is of none
   * @param from as exactly as it is known, empty where it is not
   */
  record Held(String name, String country, String from, String to) {}
}

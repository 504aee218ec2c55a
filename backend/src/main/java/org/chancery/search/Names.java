package org.chancery.search;

import java.util.List;
import org.chancery.enrich.Role;

/** Labels for what the index holds as ids, and ids for what people write. */
public interface Names {

  /** A name that more actors bear means nobody. */
  int MOST_OF_ONE_NAME = 100;

  /** The same object as long as all names stay what they are. */
  default Object version() {
    return this;
  }

  /** The actor's name; made from the id where the gazetteer has none. */
  String actor(String id);

  /** Whether more than its articles know an actor by this id. */
  default boolean knowsActor(String id) {
    return false;
  }

  /** The short English name of a country, organisation or group; the code where there is none. */
  String side(String code);

  /**
   * Ids of the actors that go by this name, best first; where more than {@link #MOST_OF_ONE_NAME}
   * do, some of them.
   */
  List<String> actorsNamed(String name);

  /** Every id by which articles may still name this actor, who may be merged into another. */
  List<String> sameActor(String id);

  /** Offices that an actor is known to have held, oldest first. */
  default List<Role> offices(String actor) {
    return List.of();
  }

  /** The pair by the ids that count for its sides. */
  default PairFilter current(PairFilter pair) {
    return pair.with(
        codes -> codes.stream().map(code -> sameActor(code).getFirst()).distinct().toList());
  }

  /** Blocs, and then all states of today and before, each by name. */
  default List<Named> sides() {
    return List.of();
  }

  /** Codes of the countries that go by this name, best first. */
  List<String> countriesNamed(String name);

  /** Names by which actors are known, of which this one may be a slip; the likeliest first. */
  default List<String> actorsLike(String name, int most) {
    return List.of();
  }

  /** Names of countries, of which this one may be a slip; the likeliest first. */
  default List<String> countriesLike(String name, int most) {
    return List.of();
  }

  /** {@code Russia or China}. */
  default String sides(List<String> codes) {
    return String.join(" or ", codes.stream().map(this::side).toList());
  }

  /** {@code North Korea – Russia} for {@code PRK-RUS}. */
  default String pair(String key) {
    return PairFilter.parse(key)
        .map(pair -> sides(pair.ones()) + " – " + sides(pair.others()))
        .orElse(key);
  }
}

package org.chancery.enrich;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.chancery.enrich.Name.Kind;

/** Which states an article names beyond doubt, which persons, and which places in America. */
final class Evidence {

  private final Map<String, Integer> states = new HashMap<>();
  private final Set<String> actors = new HashSet<>();
  private int americanPlaces;

  static Evidence of(Gazetteer gazetteer, List<Hit> hits, Function<Hit, String> surface) {
    Evidence evidence = new Evidence();
    for (Hit hit : hits) {
      evidence.add(gazetteer, hit, surface.apply(hit));
    }
    return evidence;
  }

  void addAll(Evidence other) {
    other.states.forEach((state, count) -> states.merge(state, count, Integer::sum));
    actors.addAll(other.actors);
    americanPlaces += other.americanPlaces;
  }

  private void add(Gazetteer gazetteer, Hit hit, String surface) {
    if (gazetteer.ambiguity(surface).isPresent()) {
      return;
    }
    Name actor = hit.first(Kind.ACTOR);
    if (actor != null && actor.entry() != null) {
      actors.add(actor.entry().id());
    }
    Name state = hit.state();
    String country = state != null ? state.country() : actor == null ? null : actor.country();
    if (country == null) {
      return;
    }
    if (country.equals("USA") && hit.is(Kind.CITY)) {
      americanPlaces++;
    } else {
      states.merge(country, 1, Integer::sum);
    }
  }

  boolean hasState(String country) {
    return states.containsKey(country);
  }

  /** Whether the article names states other than this one and America. */
  boolean isForeign(String country) {
    for (String state : states.keySet()) {
      if (!state.equals(country) && !state.equals("USA")) {
        return true;
      }
    }
    return false;
  }

  boolean hasActor(String id) {
    return actors.contains(id);
  }

  boolean isAmerican() {
    return americanPlaces > 0;
  }
}

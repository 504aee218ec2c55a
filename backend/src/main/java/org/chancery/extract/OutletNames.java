package org.chancery.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.article.Outlet;

/**
 * Finds outlets by the names that news databases give them, with editions, services and places:
 * "The Times (London)", "Wall Street Journal, Eastern edition", "Agence France Presse -- English".
 *
 * <p>A place that is not known to be where the listed outlet is means another outlet of that name.
 */
final class OutletNames {

  private static final Pattern PARENTHESIS = Pattern.compile("(.+?)\\s*[(\\[]([^()\\[\\]]+)[)\\]]");
  private static final Pattern TAIL =
      Pattern.compile("(.+?)(?:(\\s*[,;]\\s+)|\\s*:\\s+|\\s+[-–—]+\\s+)([^()]+)");
  private static final Pattern EDITION =
      Pattern.compile(
          "(?i)(?:.*\\bedition|(?:early|late|final|national|international)\\b.*|(?:east|west) coast"
              + "|(?:in )?(?:english|french|german|spanish|arabic|russian|chinese)(?: service)?"
              + "|englischer dienst|abstracts?|(?:on|off)line|print|web|blogs?|digital|europe|asia"
              + "|f/k/a .*|\\d{4}(?:-.*)?)");

  /** What a wire's name is followed by, where it has several services. */
  private static final Pattern SERVICE =
      Pattern.compile(
          "(?i)(.+?)((?:\\s+(?:general|economic|financial|sports?|world|international|english|news|state"
              + "|local|wire|newswires?|agency|service|worldstream|online|&))+)");

  private static final Pattern ONLINE =
      Pattern.compile("(?i)(.+?)(?:\\.com|\\s+online|\\s+blogs|\\s+\\w+ edition)");
  private static final Set<String> WIRES = Set.of("agency", "state media", "aggregator");

  private final OutletDirectory outlets;
  private final Places places = Places.standard();

  OutletNames(OutletDirectory outlets) {
    this.outlets = outlets;
  }

  Optional<Outlet> find(String name) {
    return list(name.strip()).stream().findFirst();
  }

  /** All that may be meant; places leave those over that are there. */
  private List<Outlet> list(String name) {
    List<Outlet> named = outlets.listByName(name);
    if (!named.isEmpty()) {
      return named;
    }
    Matcher parenthesis = PARENTHESIS.matcher(name);
    if (parenthesis.matches()) {
      return without(parenthesis.group(1), parenthesis.group(2), false);
    }
    Matcher tail = TAIL.matcher(name);
    if (tail.matches()) {
      return without(tail.group(1), tail.group(3), tail.group(2) == null);
    }
    Matcher service = SERVICE.matcher(name);
    if (service.matches()) {
      List<Outlet> wires = list(service.group(1)).stream().filter(OutletNames::isWire).toList();
      if (!wires.isEmpty()) {
        return wires;
      }
    }
    Matcher online = ONLINE.matcher(name);
    return online.matches() ? list(online.group(1)) : List.of();
  }

  private List<Outlet> without(String name, String addition, boolean ofWires) {
    boolean edition = EDITION.matcher(addition).matches();
    List<Outlet> other = outlets.listByName(addition);
    boolean service = ofWires && other.isEmpty();
    return list(name).stream()
        .filter(o -> edition || isAt(o, addition) || other.contains(o) || (service && isWire(o)))
        .toList();
  }

  /** A place in its name is its own, too. */
  private boolean isAt(Outlet outlet, String place) {
    Set<String> countries = places.countriesOf(place);
    String city = Characters.fold(place.split(",")[0]);
    return (outlet.country() != null && countries.contains(outlet.country()))
        || (" " + Characters.fold(outlet.name()) + " ").contains(" " + city + " ");
  }

  private static boolean isWire(Outlet outlet) {
    return outlet.kind() != null && WIRES.contains(outlet.kind());
  }
}

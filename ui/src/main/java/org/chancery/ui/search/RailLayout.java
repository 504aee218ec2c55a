package org.chancery.ui.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.search.Facet;

/**
 * How a reader has arranged the rail. Kept in a cookie, since what is closed is not counted: the
 * server must know it before the first search.
 *
 * @param pinned stand first, in this order
 * @param open are counted with each search
 * @param more whether the rare ones are shown
 */
record RailLayout(List<Facet> pinned, Set<Facet> open, boolean more) {

  static final String COOKIE = "chancery-rail";

  /** In the order of the rail. */
  static final List<Facet> COMMON =
      List.of(
          Facet.ACTOR,
          Facet.COUNTRY,
          Facet.DYAD,
          Facet.EVENT,
          Facet.QUAD,
          Facet.OUTLET,
          Facet.OUTLET_COUNTRY,
          Facet.LANGUAGE);

  /** Behind "More filters", unless they are pinned. */
  static final List<Facet> RARE =
      List.of(
          Facet.ACTOR_TYPE,
          Facet.SECTOR,
          Facet.TIME,
          Facet.AGENCY,
          Facet.PRECISION,
          Facet.CONFIDENCE,
          Facet.CODED,
          Facet.CODING,
          Facet.COLLECTION);

  static final RailLayout USUAL =
      new RailLayout(
          List.of(), EnumSet.of(Facet.ACTOR, Facet.COUNTRY, Facet.DYAD, Facet.OUTLET), false);

  private static final String BETWEEN = ".";
  private static final int PARTS = 3;

  RailLayout {
    pinned = List.copyOf(pinned);
    open = Set.copyOf(open);
  }

  /** What {@link #toCookie} wrote; the usual one for anything else. */
  static RailLayout of(String cookie) {
    String[] parts = cookie.split("_", -1);
    return parts.length == PARTS
        ? new RailLayout(facets(parts[0]), Set.copyOf(facets(parts[1])), parts[2].equals("1"))
        : USUAL;
  }

  String toCookie() {
    return names(pinned.stream()) + "_" + names(open.stream().sorted()) + "_" + (more ? "1" : "0");
  }

  /** All facets of the rail that stand outside "More filters", in their order. */
  List<Facet> first() {
    return Stream.concat(pinned.stream(), COMMON.stream()).distinct().toList();
  }

  List<Facet> rare() {
    return RARE.stream().filter(facet -> !pinned.contains(facet)).toList();
  }

  /** What is counted with each search: what is open where it can be seen. */
  List<Facet> counted() {
    return Stream.concat(first().stream(), more ? rare().stream() : Stream.empty())
        .filter(open::contains)
        .toList();
  }

  RailLayout opened(Facet facet, boolean on) {
    Set<Facet> changed = EnumSet.noneOf(Facet.class);
    changed.addAll(open);
    if (on) {
      changed.add(facet);
    } else {
      changed.remove(facet);
    }
    return new RailLayout(pinned, changed, more);
  }

  RailLayout pinned(Facet facet, boolean on) {
    List<Facet> changed = new ArrayList<>(pinned);
    changed.remove(facet);
    if (on) {
      changed.add(facet);
    }
    return new RailLayout(changed, open, more);
  }

  /** One place up among the pinned; the first one stays. */
  RailLayout up(Facet facet) {
    List<Facet> changed = new ArrayList<>(pinned);
    int place = changed.indexOf(facet);
    if (place > 0) {
      changed.remove(place);
      changed.add(place - 1, facet);
    }
    return new RailLayout(changed, open, more);
  }

  RailLayout withMore(boolean on) {
    return new RailLayout(pinned, open, on);
  }

  private static List<Facet> facets(String names) {
    return Arrays.stream(names.split("\\.", -1))
        .map(Facet::find)
        .flatMap(Optional::stream)
        .filter(facet -> COMMON.contains(facet) || RARE.contains(facet))
        .distinct()
        .toList();
  }

  private static String names(Stream<Facet> facets) {
    return facets.map(Facet::parameter).collect(Collectors.joining(BETWEEN));
  }
}

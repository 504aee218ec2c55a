package org.chancery.analysis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chancery.search.BadQuery;
import org.chancery.search.Choice;
import org.chancery.search.Criteria;
import org.chancery.search.Facet;
import org.chancery.search.FacetForm;

/**
 * A group of outlets with its name. It is written {@code Gulf press: outletCountry=ARE,SAU,QAT;
 * language=en}: an article belongs to it that has one of the values of each facet. A comma, a
 * semicolon or a percent sign in a value is written {@code %2C}, {@code %3B} or {@code %25}.
 *
 * @param filters the values of some of the facets that say where an article comes from
 */
public record SourceGroup(String name, Map<Facet, List<String>> filters) {

  /** What a group can be made of, in the order in which it is written. */
  public static final List<Facet> FACETS =
      List.of(Facet.OUTLET_COUNTRY, Facet.OUTLET, Facet.LANGUAGE);

  /** How many stand side by side. */
  public static final int MOST = 4;

  public static final int LONGEST_NAME = 60;

  private static final int MOST_VALUES = 100;
  private static final int LONGEST = 10_000;
  private static final Pattern CONTROLS = Pattern.compile("\\p{Cntrl}");
  private static final String EXAMPLE = "'Gulf press: outletCountry=ARE,SAU; language=en'";

  public SourceGroup {
    name = CONTROLS.matcher(name).replaceAll(" ").strip();
    if (name.isEmpty()) {
      throw new BadQuery("Give the group a name.", -1);
    }
    if (name.length() > LONGEST_NAME) {
      throw new BadQuery("The name of a group has at most 60 characters.", -1);
    }
    if (name.indexOf(':') >= 0) {
      throw new BadQuery("The name of a group has no colon.", -1);
    }
    Map<Facet, List<String>> kept = new LinkedHashMap<>();
    for (Facet facet : FACETS) {
      List<String> values = filters.getOrDefault(facet, List.of()).stream().distinct().toList();
      values.forEach(value -> require(facet, value));
      if (!values.isEmpty()) {
        kept.put(facet, values);
      }
    }
    if (kept.isEmpty()) {
      throw new BadQuery(
          "Say for the group '" + name + "' where its articles come from, as in " + EXAMPLE + ".",
          -1);
    }
    if (kept.values().stream().mapToInt(List::size).sum() > MOST_VALUES) {
      throw new BadQuery("A group names at most 100 countries, outlets and languages.", -1);
    }
    filters = Collections.unmodifiableMap(kept);
  }

  private static void require(Facet facet, String value) {
    FacetForm.findFault(facet, value)
        .ifPresent(fault -> {
          throw new BadQuery(fault, -1);
        });
  }

  /**
   * Reads what {@link #toString} writes, or somebody by hand.
   *
   * @throws BadQuery with one sentence for what is no group
   */
  public static SourceGroup parse(String text) {
    int colon = text.indexOf(':');
    if (text.length() > LONGEST) {
      throw new BadQuery(
          "A group is written in at most 10,000 characters; name fewer outlets.", -1);
    }
    if (colon < 0) {
      throw new BadQuery(
          "A group is written as in " + EXAMPLE + ", not '" + shortened(text) + "'.", -1);
    }
    Map<Facet, List<String>> filters = new EnumMap<>(Facet.class);
    for (String part : text.substring(colon + 1).split(";")) {
      if (part.isBlank()) {
        continue;
      }
      int equals = part.indexOf('=');
      String named = part.substring(0, Math.max(0, equals)).strip();
      Facet facet =
          Facet.find(named)
              .filter(FACETS::contains)
              .orElseThrow(() ->
                  new BadQuery(
                      "A group is made of outletCountry=, outlet= and language=, not '"
                          + shortened(part.strip())
                          + "'.",
                      -1));
      List<String> values = filters.computeIfAbsent(facet, key -> new ArrayList<>());
      for (String value : part.substring(equals + 1).split(",")) {
        if (!value.isBlank()) {
          values.add(value.strip().replace("%2C", ",").replace("%3B", ";").replace("%25", "%"));
        }
      }
    }
    return new SourceGroup(text.substring(0, colon), filters);
  }

  /** Adds a group to others, which must not bear its name. */
  public static List<SourceGroup> joined(List<SourceGroup> groups, SourceGroup more) {
    if (groups.size() == MOST) {
      throw new BadQuery("Four groups stand side by side at most.", -1);
    }
    if (groups.stream().anyMatch(g -> g.name.equals(more.name))) {
      throw new BadQuery("There is a group '" + more.name + "' already; give each its name.", -1);
    }
    List<SourceGroup> all = new ArrayList<>(groups);
    all.add(more);
    return List.copyOf(all);
  }

  public List<String> values(Facet facet) {
    return filters.getOrDefault(facet, List.of());
  }

  /** A search of the group's articles alone: its values take the place of those it is for. */
  public Criteria of(Criteria criteria) {
    Criteria own = criteria;
    for (Map.Entry<Facet, List<String>> filter : filters.entrySet()) {
      Choice former = criteria.choice(filter.getKey());
      own =
          own.with(
              filter.getKey(), new Choice(filter.getValue(), former.all(), former.none(), false));
    }
    return own;
  }

  @Override
  public String toString() {
    return filters.entrySet().stream()
        .map(f ->
            f.getKey().parameter()
                + "="
                + f.getValue().stream().map(SourceGroup::written).collect(Collectors.joining(",")))
        .collect(Collectors.joining("; ", name + ": ", ""));
  }

  private static String written(String value) {
    return value.replace("%", "%25").replace(",", "%2C").replace(";", "%3B");
  }

  private static String shortened(String text) {
    return text.length() > 40 ? text.substring(0, 40) + "…" : text;
  }
}

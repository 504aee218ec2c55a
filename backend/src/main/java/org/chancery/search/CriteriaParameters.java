package org.chancery.search;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Criteria as the parameters of an address: {@code q}, {@code actor}, {@code country.all}, {@code
 * outlet.not}, {@code agency.missing=true}, {@code mine=starred}, {@code frozen=ID}, {@code
 * kind=any}, {@code from}, {@code to}, {@code eventFrom}, {@code eventTo}, {@code claim}, {@code
 * count}, {@code sort}. The same in the HTTP interface, in the page's addresses and in saved
 * searches.
 */
public final class CriteriaParameters {

  /** How many values all filters may have together. */
  public static final int MOST_VALUES = 1_000;

  /** What whoever asks has made of the articles, a filter like a facet. */
  public static final String MINE = "mine";

  /** Sets of articles that were frozen, a filter like a facet that no article lacks. */
  public static final String FROZEN = "frozen";

  private static final List<String> PLAIN =
      List.of("q", "from", "to", "eventFrom", "eventTo", "kind", "claim", "count", "sort");
  private static final List<String> SUFFIXES = List.of("", ".all", ".not", ".missing");
  private static final Set<String> NAMES = Collections.unmodifiableSet(allNames());

  private CriteriaParameters() {}

  /** Criteria with the order of the hits. */
  public record Asked(Criteria criteria, Sort sort) {}

  public static Map<String, List<String>> toParameters(Criteria criteria, Sort sort) {
    Map<String, List<String>> all = new LinkedHashMap<>();
    if (!criteria.q().isBlank()) {
      all.put("q", List.of(criteria.q()));
    }
    for (Facet facet : Facet.values()) {
      put(all, facet.parameter(), criteria.choice(facet));
    }
    put(all, MINE, criteria.mine());
    put(all, FROZEN, criteria.frozen());
    if (criteria.coMentions()) {
      all.put("kind", List.of("any"));
    }
    put(all, "from", criteria.from());
    put(all, "to", criteria.to());
    put(all, "eventFrom", criteria.events().from());
    put(all, "eventTo", criteria.events().to());
    if (criteria.claim() != Claim.ANYONE) {
      all.put("claim", List.of(criteria.claim().parameter()));
    }
    if (criteria.count() != Count.ARTICLES) {
      all.put("count", List.of(criteria.count().parameter()));
    }
    if (sort != Sort.RELEVANCE) {
      all.put("sort", List.of(sort.parameter()));
    }
    return all;
  }

  private static Set<String> allNames() {
    Set<String> names = new LinkedHashSet<>(PLAIN);
    for (String suffix : SUFFIXES) {
      for (Facet facet : Facet.values()) {
        names.add(facet.parameter() + suffix);
      }
      names.add(MINE + suffix);
      names.add(FROZEN + suffix);
    }
    // No article lacks it: a set is nobody's value.
    names.remove(FROZEN + ".missing");
    return names;
  }

  /** All that there are, the plain ones first. */
  public static Set<String> names() {
    return NAMES;
  }

  /** Whether a parameter of this name says something about criteria or order. */
  public static boolean isKnown(String name) {
    return NAMES.contains(name);
  }

  /** Whether a parameter makes sense only once. */
  public static boolean isSingle(String name) {
    return PLAIN.contains(name);
  }

  public static BadQuery unknown(String name) {
    return new BadQuery(
        "There is no parameter '" + name + "'; the documentation at /swagger-ui lists them.", -1);
  }

  /**
   * The criteria that parameters mean; those of another name are passed over.
   *
   * @throws BadQuery for a value that cannot be understood
   */
  public static Asked of(Map<String, List<String>> parameters) {
    Map<Facet, Choice> filters = new EnumMap<>(Facet.class);
    int values = 0;
    for (Facet facet : Facet.values()) {
      Choice choice = choice(parameters, facet.parameter());
      values += choice.values().size();
      if (values > MOST_VALUES) {
        throw new BadQuery("All filters together may have 1,000 values; name fewer.", -1);
      }
      FacetForm.require(facet, choice.values());
      filters.put(facet, choice);
    }
    Criteria criteria =
        new Criteria(
            single(parameters, "q"),
            filters,
            coMentions(single(parameters, "kind")),
            day(parameters, "from"),
            day(parameters, "to"),
            count(single(parameters, "count")),
            mine(parameters),
            new Days(day(parameters, "eventFrom"), day(parameters, "eventTo")),
            claim(single(parameters, "claim")),
            choice(parameters, FROZEN));
    return new Asked(criteria, sort(single(parameters, "sort")));
  }

  public static String toQuery(Criteria criteria, Sort sort) {
    return QueryString.of(toParameters(criteria, sort));
  }

  /**
   * What {@link #toQuery} wrote, or somebody by hand.
   *
   * @throws BadQuery for an unknown parameter, a value that cannot be understood, or too many
   */
  public static Asked fromQuery(String query) {
    Map<String, List<String>> parameters = QueryString.read(query);
    for (String name : parameters.keySet()) {
      if (!isKnown(name)) {
        throw unknown(name);
      }
    }
    return of(parameters);
  }

  /**
   * The value of a parameter that makes sense only once, or an empty string.
   *
   * @throws BadQuery where it is given again
   */
  public static String single(Map<String, List<String>> parameters, String name) {
    List<String> values = parameters.getOrDefault(name, List.of(""));
    if (values.size() > 1) {
      throw new BadQuery(name + " can be given only once, not " + values.size() + " times.", -1);
    }
    return values.getFirst();
  }

  private static void put(Map<String, List<String>> all, String name, Choice choice) {
    put(all, name, choice.any());
    put(all, name + ".all", choice.all());
    put(all, name + ".not", choice.none());
    if (choice.missing()) {
      all.put(name + ".missing", List.of("true"));
    }
  }

  private static void put(Map<String, List<String>> all, String name, List<String> values) {
    if (!values.isEmpty()) {
      all.put(name, values);
    }
  }

  private static Choice choice(Map<String, List<String>> parameters, String name) {
    return new Choice(
        values(parameters, name),
        values(parameters, name + ".all"),
        values(parameters, name + ".not"),
        flag(parameters, name + ".missing"));
  }

  private static Choice mine(Map<String, List<String>> parameters) {
    Choice mine = choice(parameters, MINE);
    for (String value : mine.values()) {
      OwnMark.findFault(value)
          .ifPresent(fault -> {
            throw new BadQuery(fault, -1);
          });
    }
    return mine;
  }

  private static void put(Map<String, List<String>> all, String name, @Nullable LocalDate day) {
    if (day != null) {
      all.put(name, List.of(day.toString()));
    }
  }

  private static List<String> values(Map<String, List<String>> parameters, String name) {
    return parameters.getOrDefault(name, List.of()).stream().filter(v -> !v.isBlank()).toList();
  }

  public static boolean flag(Map<String, List<String>> parameters, String name) {
    String value = single(parameters, name);
    return switch (value) {
      case "true" -> true;
      case "", "false" -> false;
      default -> throw new BadQuery(name + " is true or false, not '" + value + "'.", -1);
    };
  }

  private static boolean coMentions(String kind) {
    return switch (kind) {
      case "any" -> true;
      case "", "interaction" -> false;
      default -> throw new BadQuery("kind is interaction or any, not '" + kind + "'.", -1);
    };
  }

  private static Claim claim(String by) {
    return by.isEmpty()
        ? Claim.ANYONE
        : Claim.find(by)
            .orElseThrow(
                () -> new BadQuery("claim is anyone, outlet or alleged, not '" + by + "'.", -1));
  }

  private static Count count(String what) {
    return switch (what) {
      case "texts" -> Count.TEXTS;
      case "", "articles" -> Count.ARTICLES;
      default -> throw new BadQuery("count is articles or texts, not '" + what + "'.", -1);
    };
  }

  /** A day as it is written in parameters: four digits, two and two. */
  public static Optional<LocalDate> findDay(String value) {
    if (value.length() != 10 || !Character.isDigit(value.charAt(0))) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(value));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static @Nullable LocalDate day(Map<String, List<String>> parameters, String name) {
    String value = single(parameters, name);
    if (value.isBlank()) {
      return null;
    }
    return findDay(value)
        .orElseThrow(
            () -> new BadQuery(name + " is a day such as 2024-06-30, not '" + value + "'.", -1));
  }

  private static Sort sort(String value) {
    return value.isBlank()
        ? Sort.RELEVANCE
        : Sort.find(value)
            .orElseThrow(() ->
                new BadQuery("sort is relevance, fresh, date or -date, not '" + value + "'.", -1));
  }
}

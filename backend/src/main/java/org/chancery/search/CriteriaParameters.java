package org.chancery.search;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Criteria as the parameters of an address: {@code q}, {@code actor}, {@code country.all}, {@code
 * outlet.not}, {@code agency.missing=true}, {@code kind=any}, {@code from}, {@code to}, {@code
 * sort}. The same in the HTTP interface, in the page's addresses and in saved searches.
 */
public final class CriteriaParameters {

  private CriteriaParameters() {}

  /** Criteria with the order of the hits. */
  public record Asked(Criteria criteria, Sort sort) {}

  public static Map<String, List<String>> toParameters(Criteria criteria, Sort sort) {
    Map<String, List<String>> all = new LinkedHashMap<>();
    if (!criteria.q().isBlank()) {
      all.put("q", List.of(criteria.q()));
    }
    for (Facet facet : Facet.values()) {
      Choice choice = criteria.choice(facet);
      put(all, facet.parameter(), choice.any());
      put(all, facet.parameter() + ".all", choice.all());
      put(all, facet.parameter() + ".not", choice.none());
      if (choice.missing()) {
        all.put(facet.parameter() + ".missing", List.of("true"));
      }
    }
    if (criteria.coMentions()) {
      all.put("kind", List.of("any"));
    }
    if (criteria.from() != null) {
      all.put("from", List.of(criteria.from().toString()));
    }
    if (criteria.to() != null) {
      all.put("to", List.of(criteria.to().toString()));
    }
    if (sort != Sort.RELEVANCE) {
      all.put("sort", List.of(sort.parameter()));
    }
    return all;
  }

  /**
   * The criteria that parameters mean; parameters that mean nothing here are passed over.
   *
   * @throws BadQuery for a value that cannot be understood
   */
  public static Asked of(Map<String, List<String>> parameters) {
    Map<Facet, Choice> filters = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      String name = facet.parameter();
      filters.put(
          facet,
          new Choice(
              values(parameters, name),
              values(parameters, name + ".all"),
              values(parameters, name + ".not"),
              flag(parameters, name + ".missing")));
    }
    for (String pair : Objects.requireNonNull(filters.get(Facet.DYAD)).values()) {
      PairFilter.require(pair);
    }
    Criteria criteria =
        new Criteria(
            first(parameters, "q"),
            filters,
            coMentions(first(parameters, "kind")),
            day(parameters, "from"),
            day(parameters, "to"));
    return new Asked(criteria, sort(first(parameters, "sort")));
  }

  public static String toQuery(Criteria criteria, Sort sort) {
    List<String> pairs = new ArrayList<>();
    toParameters(criteria, sort)
        .forEach((name, values) ->
            values.forEach(v -> pairs.add(name + "=" + URLEncoder.encode(v, UTF_8))));
    return String.join("&", pairs);
  }

  public static Asked fromQuery(String query) {
    Map<String, List<String>> parameters = new LinkedHashMap<>();
    for (String pair : query.split("&", -1)) {
      int eq = pair.indexOf('=');
      if (eq > 0) {
        parameters
            .computeIfAbsent(pair.substring(0, eq), name -> new ArrayList<>())
            .add(URLDecoder.decode(pair.substring(eq + 1), UTF_8));
      }
    }
    return of(parameters);
  }

  private static void put(Map<String, List<String>> all, String name, List<String> values) {
    if (!values.isEmpty()) {
      all.put(name, values);
    }
  }

  private static List<String> values(Map<String, List<String>> parameters, String name) {
    return parameters.getOrDefault(name, List.of()).stream().filter(v -> !v.isBlank()).toList();
  }

  private static String first(Map<String, List<String>> parameters, String name) {
    return parameters.getOrDefault(name, List.of("")).getFirst();
  }

  private static boolean flag(Map<String, List<String>> parameters, String name) {
    String value = first(parameters, name);
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

  private static @Nullable LocalDate day(Map<String, List<String>> parameters, String name) {
    String value = first(parameters, name);
    if (value.isBlank()) {
      return null;
    }
    try {
      return LocalDate.parse(value);
    } catch (DateTimeException e) {
      throw new BadQuery(name + " is a day such as 2024-06-30, not '" + value + "'.", -1);
    }
  }

  private static Sort sort(String value) {
    return value.isBlank()
        ? Sort.RELEVANCE
        : Sort.find(value)
            .orElseThrow(
                () -> new BadQuery("sort is relevance, date or -date, not '" + value + "'.", -1));
  }
}

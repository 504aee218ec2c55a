package org.chancery.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.chancery.search.BadQuery;
import org.chancery.search.Criteria;
import org.chancery.search.CriteriaParameters;
import org.chancery.search.CriteriaParameters.Asked;
import org.chancery.search.Facet;
import org.chancery.search.Interval;
import org.chancery.search.View;
import org.jspecify.annotations.Nullable;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Reads the parameters of a request. An unknown one is an error: a filter that is misspelt and
 * passed over would give wrong counts in silence.
 */
final class Parameters {

  private final Map<String, List<String>> given = new LinkedHashMap<>();

  /** Those of a call that {@link Asks}. */
  Parameters(HttpServletRequest request) {
    request.getParameterMap().forEach((name, values) -> given.put(name, Arrays.asList(values)));
    Set<String> allowed = Set.of(asks(request).value());
    for (String name : given.keySet()) {
      if (!CriteriaParameters.isKnown(name) && !allowed.contains(name)) {
        throw CriteriaParameters.unknown(name);
      }
    }
  }

  private static Asks asks(HttpServletRequest request) {
    HandlerMethod call =
        (HandlerMethod) request.getAttribute(HandlerMapping.BEST_MATCHING_HANDLER_ATTRIBUTE);
    return Objects.requireNonNull(call.getMethodAnnotation(Asks.class));
  }

  Asked asked() {
    return CriteriaParameters.of(given);
  }

  /** The criteria where {@code sort} orders something else than hits. */
  Criteria criteria() {
    Map<String, List<String>> unsorted = new LinkedHashMap<>(given);
    unsorted.remove("sort");
    return CriteriaParameters.of(unsorted).criteria();
  }

  View view() {
    List<Facet> facets = new ArrayList<>();
    for (String list : given.getOrDefault("facets", List.of())) {
      for (String name : list.split(",", -1)) {
        if (!name.isBlank()) {
          facets.add(facet(name.strip()));
        }
      }
    }
    return new View(
        asked().sort(),
        number("size", 25),
        text("cursor"),
        facets,
        number("facetSize", 100),
        interval("histogram"));
  }

  static Facet facet(String name) {
    return Facet.find(name)
        .orElseThrow(() ->
            new BadQuery(
                "There is no facet '"
                    + name
                    + "'; there are "
                    + Arrays.stream(Facet.values()).map(Facet::parameter).toList()
                    + ".",
                -1));
  }

  @Nullable String text(String name) {
    String value = CriteriaParameters.single(given, name);
    return value.isBlank() ? null : value;
  }

  /** Every value that is not blank. */
  List<String> list(String name) {
    return given.getOrDefault(name, List.of()).stream()
        .map(String::strip)
        .filter(value -> !value.isEmpty())
        .toList();
  }

  boolean flag(String name) {
    return CriteriaParameters.flag(given, name);
  }

  int number(String name, int otherwise) {
    String value = text(name);
    if (value == null) {
      return otherwise;
    }
    try {
      return Integer.parseInt(value);
    } catch (NumberFormatException e) {
      throw new BadQuery(name + " is a whole number, not '" + value + "'.", -1);
    }
  }

  @Nullable Interval interval(String name) {
    String value = text(name);
    return value == null
        ? null
        : Interval.find(value)
            .orElseThrow(() ->
                new BadQuery(
                    name + " is day, week, month, quarter or year, not '" + value + "'.", -1));
  }
}

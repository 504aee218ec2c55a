package org.chancery.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How the page shows a search: in which order, as which picture, drawn how. These are the
 * parameters of its address besides those of {@link Criteria}; the page alone knows what their
 * values mean, and passes over what it cannot read.
 */
public record PageView(Map<String, List<String>> parameters) {

  /** Hits in their usual order. */
  public static final PageView USUAL = new PageView(Map.of());

  private static final String PICTURE = "show";
  private static final Set<String> KNOWN =
      Set.of(
          PICTURE, "sort", "list", "sides", "side", "unit", "measure", "by", "split", "vs", "order",
          "group", "of", "nodes", "least", "outlets", "cells", "terms");

  public PageView {
    Map<String, List<String>> copy = new LinkedHashMap<>();
    parameters.forEach((name, values) -> copy.put(name, List.copyOf(values)));
    parameters = java.util.Collections.unmodifiableMap(copy);
  }

  /** What {@link #toQuery} wrote, by whichever version of the page. */
  public static PageView kept(String query) {
    return new PageView(QueryString.read(query));
  }

  /**
   * What somebody wrote by hand.
   *
   * @throws BadQuery for an unknown parameter
   */
  public static PageView fromQuery(String query) {
    PageView view = kept(query);
    for (String name : view.parameters.keySet()) {
      if (!KNOWN.contains(name)) {
        throw new BadQuery(
            "There is no parameter '"
                + name
                + "' in a view; copy it from the address of the page, without what the query says.",
            -1);
      }
    }
    return view;
  }

  public String toQuery() {
    return QueryString.of(parameters);
  }

  /** Whether a picture is shown rather than the hits. */
  public boolean isPicture() {
    return parameters.containsKey(PICTURE);
  }
}

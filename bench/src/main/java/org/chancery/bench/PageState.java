package org.chancery.bench;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What the page shows, and the requests through the HTTP interface that answer the same.
 *
 * @param address the page's
 * @param total how many articles it says there are
 * @param hits ids, as they stand in it
 * @param facets counts by facet and value, as they stand in it
 * @param unit of the bars
 */
record PageState(
    URI address, long total, List<String> hits, Map<String, Long> facets, String unit) {

  private static final int HITS = 20;
  private static final Map<String, String> PICTURES =
      Map.of(
          "timeline", "timeline",
          "events", "events",
          "pairs", "matrix",
          "network", "network",
          "coverage", "coverage",
          "terms", "terms");

  /** What the address says of a picture, and the HTTP interface understands there alone. */
  private static final Set<String> OF_PICTURES = Set.of("unit", "by", "split", "vs");

  private static final Set<String> OF_THE_PAGE = Set.of("show", "list", "sides", "measure");

  /** One request for what stands beside the hits and for these, and one for the picture. */
  List<String> requests(@Nullable String cursor) {
    if (cursor != null) {
      return List.of(
          path("/api/v1/search", Stream.of("size=" + HITS, "cursor=" + cursor), OF_PICTURES));
    }
    String picture = PICTURES.get(tab());
    String search =
        path(
            "/api/v1/search",
            Stream.of(
                "size=" + HITS,
                "facets=actor,country,dyad,outlet",
                "facetSize=30",
                "histogram=" + unit),
            OF_PICTURES);
    return picture == null
        ? List.of(search)
        : List.of(search, path("/api/v1/analysis/" + picture, Stream.of(), Set.of("sort")));
  }

  private String tab() {
    return parameters()
        .filter(p -> p.startsWith("show="))
        .map(p -> p.substring("show=".length()))
        .findFirst()
        .orElse("articles");
  }

  private Stream<String> parameters() {
    String query = address.getRawQuery();
    return query == null ? Stream.of() : Arrays.stream(query.split("&"));
  }

  private String path(String path, Stream<String> more, Set<String> without) {
    return path
        + Stream.concat(
                more,
                parameters()
                    .filter(p -> {
                      String name = p.substring(0, p.indexOf('='));
                      return !OF_THE_PAGE.contains(name) && !without.contains(name);
                    }))
            .collect(Collectors.joining("&", "?", ""));
  }

  /**
   * A figure for a page that showed something else would mean nothing.
   *
   * @param answer to the first of the requests
   */
  void mustShow(JsonNode answer) throws IOException {
    if (total != answer.path("total").asLong()) {
      throw new IOException(
          "%s shows %d articles of %s".formatted(address, total, answer.path("total")));
    }
    List<String> found = new ArrayList<>();
    answer.path("hits").forEach(hit -> found.add(hit.path("id").asString()));
    if (tab().equals("articles")
        && !hits.subList(Math.max(0, hits.size() - found.size()), hits.size()).equals(found)) {
      throw new IOException(address + " shows other hits than the HTTP interface");
    }
    answer
        .path("facets")
        .forEachEntry((facet, values) ->
            values.forEach(value -> {
              Long shown = facets.get(facet + " " + value.path("value").asString());
              if (shown != null && shown != value.path("count").asLong()) {
                throw new IllegalStateException(
                    "%s shows %d for %s %s".formatted(address, shown, facet, value));
              }
            }));
  }
}

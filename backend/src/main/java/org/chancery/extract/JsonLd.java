package org.chancery.extract;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** What a page says of itself in JSON-LD: the object that describes its article, if any does. */
final class JsonLd {

  private static final int MAX_OBJECTS = 2_000;

  private final List<Map<?, ?>> objects;

  private JsonLd(List<Map<?, ?>> objects) {
    this.objects = objects;
  }

  static JsonLd of(List<Element> scripts) {
    List<Map<?, ?>> objects = new ArrayList<>();
    Deque<Object> open = new ArrayDeque<>();
    for (Element script : scripts) {
      if (!script.attr("type").toLowerCase(Locale.ROOT).contains("ld+json")) {
        continue;
      }
      JsonReader.read(script.data()).ifPresent(open::addLast);
    }
    while (!open.isEmpty() && objects.size() < MAX_OBJECTS) {
      Object next = open.removeFirst();
      if (next instanceof List<?> list) {
        list.reversed().forEach(open::addFirst);
      } else if (next instanceof Map<?, ?> object) {
        objects.add(object);
        Object graph = object.get("@graph");
        if (graph != null) {
          open.addFirst(graph);
        }
        Object main = object.get("mainEntity");
        if (main instanceof Map<?, ?>) {
          open.addLast(main);
        }
      }
    }
    return new JsonLd(objects);
  }

  /** The article: the object of the most telling type; among equals the first with a headline. */
  Optional<Map<?, ?>> findArticle() {
    Map<?, ?> best = null;
    int bestRank = 0;
    for (Map<?, ?> object : objects) {
      int rank = rank(object);
      if (rank > bestRank) {
        best = object;
        bestRank = rank;
      }
    }
    return Optional.ofNullable(best);
  }

  /** The first value found under a path of keys, from the article. */
  Optional<String> findText(String... path) {
    return findArticle().flatMap(article -> text(step(article, path)));
  }

  /** What was added to a live blog: headline and text of each, in the page's order. */
  List<List<String>> listUpdates() {
    return objects.stream()
        .map(object -> get(object, "liveBlogUpdate"))
        .filter(updates -> !updates.equals(""))
        .findFirst()
        .map(updates -> updates instanceof List<?> list ? list : List.of(updates))
        .orElse(List.of())
        .stream()
        .map(update ->
            Stream.of("headline", "articleBody")
                .flatMap(key -> text(step(update, key)).stream())
                .toList())
        .toList();
  }

  /** The headline, where the page calls itself news. */
  Optional<String> findNewsHeadline() {
    return findArticle()
        .filter(article -> types(article).stream().anyMatch(type -> type.endsWith("NewsArticle")))
        .flatMap(article -> text(step(article, "headline")));
  }

  List<String> listNames(String key) {
    return findArticle().map(article -> names(get(article, key))).orElse(List.of());
  }

  /** A value of any object on the page, for what only its web page or its site says. */
  Optional<String> findAnywhere(String type, String... path) {
    return objects.stream()
        .filter(object -> types(object).contains(type))
        .flatMap(object -> text(step(object, path)).stream())
        .findFirst();
  }

  private static int rank(Map<?, ?> object) {
    int rank = 0;
    for (String type : types(object)) {
      rank = Math.max(rank, rank(type));
    }
    if (rank == 0) {
      return 0;
    }
    boolean headed = object.get("headline") != null || object.get("name") != null;
    boolean dated = object.get("datePublished") != null;
    return rank * 4 + (dated ? 2 : 0) + (headed ? 1 : 0);
  }

  private static int rank(String type) {
    if (type.endsWith("NewsArticle")) {
      return 4;
    }
    if (type.endsWith("Article") || type.endsWith("Posting") || type.equals("Report")) {
      return 3;
    }
    return type.equals("CreativeWork") || type.equals("Review") || type.equals("VideoObject")
        ? 1
        : 0;
  }

  private static List<String> types(Map<?, ?> object) {
    Object type = object.get("@type");
    if (type instanceof List<?> list) {
      return list.stream().map(String::valueOf).toList();
    }
    return type == null ? List.of() : List.of(String.valueOf(type));
  }

  private static Object step(Object from, String... path) {
    Object at = from;
    for (String key : path) {
      if (at instanceof List<?> list && !list.isEmpty()) {
        at = list.getFirst();
      }
      at = at instanceof Map<?, ?> object ? get(object, key) : "";
    }
    return at;
  }

  private static Optional<String> text(Object value) {
    Object one = value instanceof List<?> list && !list.isEmpty() ? list.getFirst() : value;
    return one instanceof String text && !text.isBlank()
        ? Optional.of(text.strip())
        : Optional.empty();
  }

  private static List<String> names(Object value) {
    return switch (value) {
      case String text -> text.isBlank() ? List.of() : List.of(text);
      case Map<?, ?> object -> names(get(object, "name"));
      case List<?> list -> list.stream().flatMap(each -> names(each).stream()).toList();
      default -> List.of();
    };
  }

  private static Object get(Map<?, ?> object, String key) {
    Object value = object.get(key);
    return value == null ? "" : value;
  }
}

package org.chancery.ingest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Which column of a table holds which part of an article, as somebody says it; columns with usual
 * names need not be named.
 *
 * @param named part of an article → column
 */
public record Columns(Map<String, String> named) {

  /** Nothing is said, so that usual names decide. */
  public static final Columns USUAL = new Columns(Map.of());

  /** Parts of an article, and the names that columns with them go by, the most telling first. */
  private static final Map<String, List<String>> NAMES = names();

  /**
   * @throws IllegalArgumentException with one sentence, when a part is unknown
   */
  public Columns {
    named = Map.copyOf(named);
    for (String part : named.keySet()) {
      if (!NAMES.containsKey(part)) {
        throw new IllegalArgumentException(
            "'" + part + "' is no part of an article; use " + parts() + ".");
      }
    }
  }

  /**
   * Reads {@code title=Headline}, one pair each.
   *
   * @throws IllegalArgumentException with one sentence, when a pair is none
   */
  public static Columns of(List<String> pairs) {
    Map<String, String> named = new LinkedHashMap<>();
    for (String pair : pairs) {
      int eq = pair.indexOf('=');
      if (eq < 1 || pair.substring(eq + 1).isBlank()) {
        throw new IllegalArgumentException(
            "'" + pair + "' names no column; write title=Headline, for example.");
      }
      named.put(pair.substring(0, eq).strip(), pair.substring(eq + 1).strip());
    }
    return new Columns(named);
  }

  /** These, and what others say of parts that these leave open. */
  Columns or(Columns others) {
    Map<String, String> all = new LinkedHashMap<>(others.named);
    all.putAll(named);
    return new Columns(all);
  }

  /**
   * Where the parts stand in a table with this header.
   *
   * @throws IllegalArgumentException with one sentence, when a named column is not there
   */
  Map<String, Integer> in(List<String> header) {
    List<String> plain = header.stream().map(Columns::plain).toList();
    Map<String, Integer> places = new LinkedHashMap<>();
    NAMES.forEach((part, usual) -> {
      String name = named.get(part);
      if (name != null) {
        places.put(part, indexOf(name, header));
        return;
      }
      usual.stream()
          .map(plain::indexOf)
          .filter(i -> i >= 0 && !places.containsValue(i) && !isNamed(header.get(i)))
          .findFirst()
          .ifPresent(i -> places.put(part, i));
    });
    return places;
  }

  private boolean isNamed(String column) {
    return named.containsValue(column);
  }

  private static int indexOf(String name, List<String> header) {
    for (int i = 0; i < header.size(); i++) {
      if (header.get(i).strip().equalsIgnoreCase(name)) {
        return i;
      }
    }
    throw new IllegalArgumentException(
        "It has no column '" + name + "'; it has " + listed(header) + ".");
  }

  static String parts() {
    return NAMES.keySet().stream().sorted().collect(Collectors.joining(", "));
  }

  /** A table may have hundreds of columns. */
  static String listed(List<String> header) {
    List<String> shown = new ArrayList<>();
    for (String name : header.subList(0, Math.min(header.size(), 30))) {
      shown.add(name.isBlank() ? "(unnamed)" : name.strip());
    }
    return String.join(", ", shown) + (header.size() > 30 ? ", …" : "");
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }

  private static Map<String, List<String>> names() {
    Map<String, List<String>> names = new LinkedHashMap<>();
    names.put("url", list("url link uri href weburl articleurl pageurl permalink"));
    names.put("title", list("title headline articletitle documenttitle heading head"));
    names.put(
        "text", list("text fulltext articletext maintext plaintext articlebody bodytext content"));
    names.put("body", list("body story article"));
    names.put("html", list("html bodyhtml rawhtml articlehtml"));
    names.put(
        "published",
        list(
            "published date publicationdate pubdate datepublished publishdate publisheddate"
                + " publishedat articledate timestamp datetime time"));
    names.put(
        "outlet",
        list(
            "outlet publication publicationtitle publicationname newspaper publisher sourcename"
                + " source medium media journal site website domain"));
    names.put("authors", list("authors author byline creator journalist writer"));
    names.put("collection", list("collection corpus"));
    names.put("language", list("language lang"));
    return names;
  }

  private static List<String> list(String words) {
    return List.of(words.split(" "));
  }
}

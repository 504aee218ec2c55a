package org.chancery.search.query;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The names that may stand before a colon, in any case. */
public final class Fields {

  /** In the order in which they are listed. */
  public static final List<String> ALL =
      List.of(
          "title", "body", "outlet", "actor", "country", "dyad", "event", "before", "after", "on");

  /** What the same is called elsewhere. */
  private static final Map<String, String> ELSEWHERE =
      Map.ofEntries(
          Map.entry("headline", "title"),
          Map.entry("hl", "title"),
          Map.entry("hlead", "title"),
          Map.entry("intitle", "title"),
          Map.entry("text", "body"),
          Map.entry("intext", "body"),
          Map.entry("source", "outlet"),
          Map.entry("publication", "outlet"),
          Map.entry("newspaper", "outlet"),
          Map.entry("site", "outlet"),
          Map.entry("domain", "outlet"),
          Map.entry("person", "actor"),
          Map.entry("people", "actor"),
          Map.entry("name", "actor"),
          Map.entry("org", "actor"),
          Map.entry("organisation", "actor"),
          Map.entry("organization", "actor"),
          Map.entry("state", "country"),
          Map.entry("nation", "country"),
          Map.entry("pair", "dyad"),
          Map.entry("pairs", "dyad"),
          Map.entry("date", "on"),
          Map.entry("published", "on"),
          Map.entry("year", "on"),
          Map.entry("since", "after"),
          Map.entry("until", "before"));

  /** What somebody writes before a colon who means a field; an address goes on with slashes. */
  private static final Pattern NAME = Pattern.compile("\\p{L}[\\p{L}\\p{N}_.]*");

  private Fields() {}

  static Optional<String> find(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return ALL.contains(lower) ? Optional.of(lower) : Optional.empty();
  }

  /** Whether it searches words of the article rather than its values. */
  static boolean isOfWords(String field) {
    return field.equals("title") || field.equals("body");
  }

  /** Whether a word such as {@code actr:lavrov} names a field in front of its colon. */
  static boolean isMeant(String word, int colon) {
    return colon > 0
        && colon < word.length() - 1
        && !word.startsWith("//", colon + 1)
        && NAME.matcher(word.substring(0, colon)).matches();
  }

  /** The field that was meant by another name. */
  static Optional<String> meant(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return Optional.ofNullable(ELSEWHERE.get(lower))
        .or(() -> Spelt.nearest(lower, ALL.stream(), 1).stream().findFirst());
  }

  static String example(String field) {
    return switch (field) {
      case "actor" -> "actor:putin";
      case "country" -> "country:\"south korea\"";
      case "dyad" -> "dyad:PRK-RUS";
      case "event" -> "event:AID";
      case "before", "after", "on" -> field + ":2024-06-30";
      case "outlet" -> "outlet:reuters";
      default -> field + ":treaty";
    };
  }
}

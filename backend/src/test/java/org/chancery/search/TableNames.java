package org.chancery.search;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chancery.search.query.Spelt;

/** The few names that tables of queries speak of. */
final class TableNames implements Names {

  private static final Map<String, List<String>> ACTORS =
      Map.of(
          "putin", List.of("person:vladimir-putin"),
          "vladimir putin", List.of("person:vladimir-putin"),
          "person:vladimir-putin", List.of("person:vladimir-putin"),
          "lavrov", List.of("person:sergey-lavrov"),
          "kim", List.of("person:kim-jong-un", "person:kim-yo-jong"),
          "kim jong un", List.of("person:kim-jong-un"),
          "group:~some-band", List.of("group:~some-band"));

  private static final Map<String, List<String>> COUNTRIES =
      Map.of(
          "russia", List.of("RUS"),
          "russian", List.of("RUS"),
          "moscow", List.of("RUS"),
          "rus", List.of("RUS"),
          "prk", List.of("PRK"),
          "south korea", List.of("KOR"),
          "north korea", List.of("PRK"),
          "korea", List.of("KOR", "PRK"));

  @Override
  public String actor(String id) {
    return id;
  }

  @Override
  public String side(String code) {
    return code;
  }

  @Override
  public List<String> actorsNamed(String name) {
    return ACTORS.getOrDefault(name.toLowerCase(Locale.ROOT), List.of());
  }

  @Override
  public List<String> sameActor(String id) {
    return id.equals("person:kim") ? List.of("person:kim-jong-un", id) : List.of(id);
  }

  @Override
  public List<String> countriesNamed(String name) {
    return COUNTRIES.getOrDefault(name.toLowerCase(Locale.ROOT), List.of());
  }

  @Override
  public List<String> actorsLike(String name, int most) {
    String word = name.toLowerCase(Locale.ROOT).replace("*", "");
    return ACTORS.keySet().stream()
        .filter(known -> Spelt.near(word, known) || known.startsWith(word))
        .sorted()
        .limit(most)
        .toList();
  }

  @Override
  public List<String> countriesLike(String name, int most) {
    return Spelt.nearest(name.toLowerCase(Locale.ROOT), COUNTRIES.keySet().stream(), most);
  }
}

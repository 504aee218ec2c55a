package org.chancery.gazetteer.wikidata;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.gazetteer.wikidata.Item.Held;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads items as dumps and wbgetentities have them, whose claims name other items by id alone. */
final class Entities {

  private static final String HUMAN = "Q5";
  private static final String INSTANCE_OF = "P31";
  private static final String CITIZEN_OF = "P27";
  private static final String COUNTRY = "P17";
  private static final String JURISDICTION = "P1001";
  private static final String POSITION_HELD = "P39";
  private static final String BEGINS = "P580";
  private static final String ENDS = "P582";

  /** Who heads a state or its government, and the office that this is. */
  private static final Map<String, String> HEADS = Map.of("P35", "P1906", "P6", "P1313");

  private record Office(String name, String country) {}

  private record Head(String office, String country, String from, String to) {}

  private final States states;
  private final Map<String, Office> offices = new HashMap<>();
  private final Map<String, List<Head>> heads = new HashMap<>();

  Entities(States states) {
    this.states = states;
  }

  /** Takes note of what other items only refer to: offices, and heads of states. */
  void learn(JsonNode entity) {
    String id = id(entity);
    String state = states.code(id);
    if (state != null) {
      HEADS.forEach((head, office) -> learnHeads(entity, state, head, office));
    }
    if (entity.path("claims").has(JURISDICTION) && !label(entity).isEmpty()) {
      offices.put(id, new Office(label(entity), first(countries(entity, JURISDICTION))));
    }
  }

  Item item(JsonNode entity) {
    List<String> aliases = new ArrayList<>();
    entity
        .path("aliases")
        .path("en")
        .forEach(alias -> aliases.add(alias.path("value").asString("")));
    Set<String> classes = new HashSet<>(values(entity, INSTANCE_OF));
    Set<String> countries = new LinkedHashSet<>(countries(entity, CITIZEN_OF));
    countries.addAll(countries(entity, COUNTRY));
    List<Held> held = new ArrayList<>();
    for (JsonNode claim : claims(entity, POSITION_HELD)) {
      held.add(held(value(claim.path("mainsnak")), claim));
    }
    if (classes.contains(HUMAN)) {
      heads.getOrDefault(id(entity), List.of()).forEach(head -> held.add(held(head)));
    }
    return new Item(id(entity), label(entity), aliases, classes, List.copyOf(countries), held);
  }

  private void learnHeads(JsonNode entity, String state, String head, String office) {
    String name = first(values(entity, office));
    for (JsonNode claim : claims(entity, head)) {
      String person = value(claim.path("mainsnak"));
      if (person != null) {
        heads
            .computeIfAbsent(person, _ -> new ArrayList<>())
            .add(new Head(name, state, qualifier(claim, BEGINS), qualifier(claim, ENDS)));
      }
    }
  }

  private Held held(Head head) {
    Office office = offices.getOrDefault(head.office(), new Office("", ""));
    return new Held(office.name(), head.country(), head.from(), head.to());
  }

  /** The state of an office is its own, else the one that the claim itself gives. */
  private Held held(@Nullable String position, JsonNode claim) {
    Office office = offices.getOrDefault(position == null ? "" : position, new Office("", ""));
    String country = office.country();
    if (country.isEmpty()) {
      String given = value(claim.path("qualifiers").path(JURISDICTION).path(0));
      String code = given == null ? null : states.code(given);
      country = code == null ? "" : code;
    }
    return new Held(office.name(), country, qualifier(claim, BEGINS), qualifier(claim, ENDS));
  }

  private List<String> countries(JsonNode entity, String property) {
    List<String> codes = new ArrayList<>();
    for (String item : values(entity, property)) {
      String code = states.code(item);
      if (code != null) {
        codes.add(code);
      }
    }
    return codes;
  }

  private static List<String> values(JsonNode entity, String property) {
    List<String> values = new ArrayList<>();
    for (JsonNode claim : claims(entity, property)) {
      String value = value(claim.path("mainsnak"));
      if (value != null) {
        values.add(value);
      }
    }
    return values;
  }

  private static List<JsonNode> claims(JsonNode entity, String property) {
    List<JsonNode> claims = new ArrayList<>();
    for (JsonNode claim : entity.path("claims").path(property)) {
      if (!claim.path("rank").asString("").equals("deprecated")) {
        claims.add(claim);
      }
    }
    return claims;
  }

  private static @Nullable String value(JsonNode snak) {
    String id = snak.path("datavalue").path("value").path("id").asString("");
    return id.isEmpty() ? null : id;
  }

  private static String qualifier(JsonNode claim, String property) {
    JsonNode time = claim.path("qualifiers").path(property).path(0).path("datavalue").path("value");
    return Times.of(time.path("time").asString(""), time.path("precision").asInt(0));
  }

  static String id(JsonNode entity) {
    return entity.path("id").asString("");
  }

  private static String label(JsonNode entity) {
    return entity.path("labels").path("en").path("value").asString("").strip();
  }

  private static String first(List<String> values) {
    return values.isEmpty() ? "" : values.getFirst();
  }
}

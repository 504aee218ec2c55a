package org.chancery.index;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The document of a text, gathered from the documents of its copies in any order: the words and the
 * date of the earliest one, and whatever any of them can be filtered by.
 */
final class UnitedText {

  /** Where an event was found that the earliest copy does not tell: nowhere in its words. */
  private static final String ELSEWHERE = "copy";

  /** Elasticsearch takes no more in one document. */
  private static final int MOST_ENTRIES = 9_000;

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final List<String> OF_EARLIEST =
      List.of("id", "collection", "origin", "title", "body", "url", "authors", "published");
  private static final List<String> UNITED =
      List.of(
          "language",
          "coded",
          "agency",
          "dates",
          "actors",
          "actorKeys",
          "actorTypes",
          "countries",
          "dyadKeys",
          "coPairs");

  /** Elasticsearch reads the name as a path. */
  private static final String CODING = "provenance.coding";

  private static final String INGESTED = "provenance.ingestedAt";
  private static final String BACKFILL = "provenance.backfill";

  private static final List<String> WHERE =
      List.of("sentence", "start", "end", "rule", "confidence");
  private static final Comparator<JsonNode> SUREST =
      Comparator.comparingDouble((JsonNode entry) -> -entry.path("confidence").asDouble())
          .thenComparing(entry -> entry.path("rule").asString());

  private final String textId;
  private final Collection<String> members;
  private final Map<String, TreeSet<String>> united = new TreeMap<>();
  private final Map<String, JsonNode> outlets = new TreeMap<>();
  private final Map<String, ObjectNode> entries = new TreeMap<>();
  private final Map<String, ObjectNode> copies = new TreeMap<>();
  private @Nullable ObjectNode earliest;
  private @Nullable Instant ingested;

  UnitedText(String textId, Collection<String> members) {
    this.textId = textId;
    this.members = members;
  }

  String textId() {
    return textId;
  }

  void add(ObjectNode article) {
    if (earliest == null || order(article).compareTo(order(earliest)) < 0) {
      earliest = article;
    }
    for (String field : UNITED) {
      JsonNode value = article.path(field);
      if (value.isString()) {
        add(field, value);
      }
      value.forEach(one -> add(field, one));
    }
    add(CODING, article.path("provenance").path("coding"));
    Instant came = Instant.parse(article.path("provenance").path("ingestedAt").asString());
    ingested = ingested == null || came.isBefore(ingested) ? came : ingested;
    if (article.path("outlet").isObject()) {
      outlets.put(article.path("outlet").toString(), article.path("outlet"));
    }
    for (JsonNode dyad : article.path("dyads")) {
      ObjectNode entry = ((ObjectNode) dyad).deepCopy();
      entry.put("field", ELSEWHERE);
      entry.put("sentence", 0).put("start", 0).put("end", 0);
      entries.merge(meaning(dyad), entry, (a, b) -> SUREST.compare(a, b) <= 0 ? a : b);
    }
    copies.put(article.path("id").asString(), copy(article));
  }

  /** Null where no copy is left. */
  @Nullable ObjectNode toDocument() {
    ObjectNode first = earliest;
    if (first == null) {
      return null;
    }
    ObjectNode text = JSON.createObjectNode();
    for (String field : OF_EARLIEST) {
      if (first.has(field)) {
        text.set(field, first.get(field));
      }
    }
    united.forEach((field, values) -> {
      // What a hit shows of several is its first.
      String own = first.path(field).asString("");
      values.stream().filter(own::equals).forEach(text.withArray(field)::add);
      values.stream().filter(value -> !own.equals(value)).forEach(text.withArray(field)::add);
    });
    JsonNode own = first.path("outlet");
    ArrayNode outlet = text.putArray("outlet");
    if (own.isObject()) {
      outlet.add(own);
    }
    outlets.values().stream().filter(other -> !other.equals(own)).forEach(outlet::add);
    text.put(INGESTED, String.valueOf(ingested));
    // As its earliest copy: what was published long ago is no news when it is copied.
    text.put(BACKFILL, first.path("provenance").path("backfill").asBoolean(false));
    text.set("dyads", dyads(first));
    text.put("textId", textId);
    members.forEach(text.putArray("members")::add);
    text.put("copyCount", copies.size());
    copies.values().forEach(text.putArray("copies")::add);
    return text;
  }

  private ArrayNode dyads(ObjectNode first) {
    ArrayNode dyads = JSON.createArrayNode();
    Map<String, ObjectNode> elsewhere = new TreeMap<>(entries);
    for (JsonNode own : first.path("dyads")) {
      dyads.add(own);
      elsewhere.remove(meaning(own));
    }
    new ArrayList<>(elsewhere.values())
        .subList(0, Math.clamp(MOST_ENTRIES - dyads.size(), 0, elsewhere.size()))
        .forEach(dyads::add);
    return dyads;
  }

  private void add(String field, JsonNode value) {
    united.computeIfAbsent(field, f -> new TreeSet<>()).add(value.asString());
  }

  /** What an event is, but for where it stands and how sure it is. */
  private static String meaning(JsonNode entry) {
    ObjectNode meaning = ((ObjectNode) entry).deepCopy();
    meaning.remove(WHERE);
    meaning.remove("field");
    return meaning.toString();
  }

  /** The one whose day ends first was surely there first; one without a date is no witness. */
  private static String order(ObjectNode article) {
    JsonNode date = article.path("published");
    return date.path("to").asString("9999-99-99")
        + date.path("from").asString("")
        + " "
        + article.path("id").asString();
  }

  private static ObjectNode copy(ObjectNode article) {
    ObjectNode copy = JSON.createObjectNode();
    copy.put("id", article.path("id").asString());
    copy.put("title", article.path("title").asString());
    for (String field : List.of("url", "outlet", "published")) {
      if (article.has(field)) {
        copy.set(field, article.get(field));
      }
    }
    return copy;
  }
}

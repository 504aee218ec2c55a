package org.chancery.index;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * One versioned definition: settings and mappings, as {@code index-mappings} holds them.
 *
 * @param name such as {@code articles}
 * @param version counted up with each change that existing documents need to be copied for
 */
public record IndexDefinition(String name, int version, ObjectNode json) {

  private static final ObjectMapper JSON = JsonMapper.shared();

  /** The definition of articles that this build writes. */
  public static IndexDefinition articles() {
    return read("articles", 1);
  }

  /** The definition of what articles were made of. */
  public static IndexDefinition originals() {
    return read("originals", 1);
  }

  /** The definition of texts that several articles have. */
  public static IndexDefinition texts() {
    return read("texts", 1);
  }

  static IndexDefinition read(String name, int version) {
    String resource = name + "-v" + version + ".json";
    try (InputStream in = IndexDefinition.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException(
            "the index definition " + resource + " is not in this build");
      }
      return new IndexDefinition(name, version, (ObjectNode) JSON.readTree(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The first index of this version; later ones count up. */
  public String firstIndex() {
    return name + "-v" + version + "-000001";
  }

  public String readAlias() {
    return name + "-read";
  }

  public String writeAlias() {
    return name + "-write";
  }

  /** The definition with the installation's own number of shards and replicas, and its aliases. */
  String createBody(int shards, int replicas) {
    ObjectNode body = json.deepCopy();
    ObjectNode index = (ObjectNode) body.at("/settings/index");
    index.put("number_of_shards", shards);
    index.put("number_of_replicas", replicas);
    ObjectNode aliases = body.putObject("aliases");
    aliases.putObject(readAlias());
    aliases.putObject(writeAlias()).put("is_write_index", true);
    return body.toString();
  }

  /** The names of all fields, those within another after its name and a dot. */
  Collection<String> fields() {
    List<String> fields = new ArrayList<>();
    collect("", json.path("mappings"), fields);
    return fields;
  }

  private static void collect(String within, JsonNode node, List<String> fields) {
    node.path("properties")
        .propertyStream()
        .forEach(field -> {
          fields.add(within + field.getKey());
          collect(within + field.getKey() + ".", field.getValue(), fields);
        });
  }

  JsonNode analysis() {
    return json.at("/settings/analysis");
  }
}

package org.chancery.index;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.HealthStatus;
import co.elastic.clients.elasticsearch._types.mapping.Property;
import co.elastic.clients.elasticsearch._types.mapping.PropertyBase;
import co.elastic.clients.elasticsearch._types.mapping.TypeMapping;
import co.elastic.clients.elasticsearch.cat.CatNodeColumn;
import co.elastic.clients.json.JsonData;
import java.io.IOException;
import java.io.StringReader;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The index of articles as a whole: creates it, checks its version, refreshes and counts it. */
public final class ArticleIndex {

  private final ElasticsearchClient client;
  private final IndexDefinition definition;
  private final int shards;
  private final int replicas;

  public ArticleIndex(
      ElasticsearchClient client, IndexDefinition definition, int shards, int replicas) {
    this.client = client;
    this.definition = definition;
    this.shards = shards;
    this.replicas = replicas;
  }

  /** Creates the index where there is none, and refuses one that this build cannot write. */
  public void ensure() {
    try {
      if (!client.indices().existsAlias(a -> a.name(definition.writeAlias())).value()) {
        create();
      }
      int found = version();
      if (found != definition.version()) {
        throw new IndexingException(
            "The index "
                + definition.readAlias()
                + " has version "
                + found
                + ", this build writes version "
                + definition.version()
                + "; use the build that made it, or another data folder.");
      }
      requireFields();
      client
          .cluster()
          .health(h ->
              h.index(definition.writeAlias())
                  .waitForStatus(HealthStatus.Yellow)
                  .timeout(t -> t.time("60s")));
    } catch (IOException | ElasticsearchException e) {
      throw new IndexingException(
          "Elasticsearch does not let us prepare the index: " + e.getMessage(), e);
    }
  }

  /** Until a version is released its fields may change; documents that lack them are no use. */
  private void requireFields() throws IOException {
    Set<String> missing = new TreeSet<>(definition.fields());
    missing.removeAll(fields("", mapping().properties()));
    if (!missing.isEmpty()) {
      throw new IndexingException(
          "The index "
              + definition.readAlias()
              + " was made by an older build and lacks the fields "
              + String.join(", ", missing)
              + "; use that build, or another data folder and index the same input again.");
    }
  }

  private static Set<String> fields(String within, Map<String, Property> properties) {
    Set<String> fields = new TreeSet<>();
    properties.forEach((name, property) -> {
      fields.add(within + name);
      if (property._get() instanceof PropertyBase base) {
        fields.addAll(fields(within + name + ".", base.properties()));
      }
    });
    return fields;
  }

  /** Makes everything written so far visible to searches. */
  public void refresh() {
    try {
      client.indices().refresh(r -> r.index(definition.writeAlias()));
    } catch (IOException | ElasticsearchException e) {
      throw new IndexingException("could not refresh the index", e);
    }
  }

  public long count() {
    try {
      return client.count(c -> c.index(definition.readAlias())).count();
    } catch (IOException | ElasticsearchException e) {
      throw new IndexingException("could not count the index", e);
    }
  }

  /** The version that the existing index says it has. */
  public int version() {
    try {
      JsonData version = mapping().meta().get("version");
      return version == null ? 0 : version.to(Integer.class);
    } catch (IOException | ElasticsearchException e) {
      throw new IndexingException("could not read the index's version", e);
    }
  }

  private TypeMapping mapping() throws IOException {
    return client
        .indices()
        .getMapping(m -> m.index(definition.writeAlias()))
        .mappings()
        .values()
        .iterator()
        .next()
        .mappings();
  }

  /** The version of the Elasticsearch that answers. */
  public String serverVersion() {
    try {
      // The nodes' own call demands settings that a server of one node has not.
      String version =
          client.cat().nodes(n -> n.h(CatNodeColumn.Version)).nodes().getFirst().version();
      return version == null ? "unknown" : version;
    } catch (IOException | ElasticsearchException e) {
      throw new IndexingException("Elasticsearch does not answer: " + e.getMessage(), e);
    }
  }

  private void create() throws IOException {
    String body = definition.createBody(shards, replicas);
    try {
      client
          .indices()
          .create(c -> c.index(definition.firstIndex()).withJson(new StringReader(body)));
    } catch (ElasticsearchException e) {
      // Another process of the same installation was faster.
      if (!"resource_already_exists_exception".equals(e.error().type())) {
        throw e;
      }
    }
  }
}

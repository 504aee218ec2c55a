package org.chancery.index;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.io.IOException;
import java.util.Set;

/**
 * The index of texts as a whole. It holds those that several articles have; its alias for reading
 * shows beside them the articles that have no copy, so that it has one document a text.
 */
public final class TextIndex {

  private final ElasticsearchClient client;
  private final IndexDefinition articles;
  private final IndexDefinition texts;
  private final ArticleIndex index;

  public TextIndex(
      ElasticsearchClient client,
      IndexDefinition articles,
      IndexDefinition texts,
      int shards,
      int replicas) {
    this.client = client;
    this.articles = articles;
    this.texts = texts;
    this.index = new ArticleIndex(client, texts, shards, replicas);
  }

  /** Creates the index and its alias; that of the articles must be there. */
  public void ensure() {
    index.ensure();
    try {
      show(articles, "joined");
      show(texts, "stale");
    } catch (IOException | ElasticsearchException e) {
      throw new IndexingException(
          "Elasticsearch does not let us prepare the index of texts: " + e.getMessage(), e);
    }
  }

  private void show(IndexDefinition definition, String unless) throws IOException {
    Set<String> names =
        client.indices().getAlias(a -> a.name(definition.writeAlias())).aliases().keySet();
    Query filter =
        Query.of(q -> q.bool(b -> b.mustNot(n -> n.term(t -> t.field(unless).value(true)))));
    for (String name : names) {
      client
          .indices()
          .updateAliases(u ->
              u.actions(
                  a -> a.add(add -> add.index(name).alias(texts.readAlias()).filter(filter))));
    }
  }
}

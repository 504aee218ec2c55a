package org.chancery.index;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import java.io.IOException;
import java.util.Collection;
import java.util.Optional;

/** Reads and deletes what articles were made of. */
public class Originals {

  private final ElasticsearchClient client;
  private final IndexDefinition definition;

  public Originals(ElasticsearchClient client, IndexDefinition definition) {
    this.client = client;
    this.definition = definition;
  }

  public Optional<Original> find(String article) {
    try {
      Original.Document found =
          client
              .get(g -> g.index(definition.readAlias()).id(article), Original.Document.class)
              .source();
      return Optional.ofNullable(found).map(document -> document.toOriginal(article));
    } catch (IOException | ElasticsearchException e) {
      throw new IndexingException("could not read the original of " + article, e);
    }
  }

  public boolean exists(String article) {
    try {
      return client.exists(e -> e.index(definition.readAlias()).id(article)).value();
    } catch (IOException | ElasticsearchException e) {
      throw new IndexingException("could not look for the original of " + article, e);
    }
  }

  public void delete(Collection<String> articles) {
    Deletions.delete(client, definition.writeAlias(), articles);
  }
}

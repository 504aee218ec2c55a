package org.chancery.bench;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import co.elastic.clients.util.BinaryData;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.chancery.article.Article;
import org.chancery.index.ArticleIndex;
import org.chancery.index.DocumentMapper;
import org.chancery.index.IndexDefinition;
import org.chancery.search.ArticleSearch;
import org.chancery.sweep.Sweep;

/** Fills an index with generated articles, and has their copies found. */
final class GeneratedIndex {

  private static final int AT_ONCE = 500;

  private GeneratedIndex() {}

  static void fill(BenchApplication application, long seed, int articles) throws Exception {
    ElasticsearchClient client = application.get(ElasticsearchClient.class);
    EnrichedArticles generator = new EnrichedArticles(seed);
    Speed written =
        Speed.of(() -> {
          for (int from = 0; from < articles; from += AT_ONCE) {
            write(client, generator, Math.min(AT_ONCE, articles - from));
          }
          return articles;
        });
    written.print("written");
    ArticleIndex index = application.get(ArticleIndex.class);
    index.refresh();
    Sweep sweep = application.get(Sweep.class);
    while (sweep.behind() > 0) {
      // The application's own sweep is at work.
      Thread.sleep(200);
    }
    application.get(ArticleSearch.class).expire();
    System.out.printf(
        "Elasticsearch %s, embedded; %,d articles%n", index.serverVersion(), index.count());
  }

  /** As the indexer writes them, without its queue. */
  private static void write(ElasticsearchClient client, EnrichedArticles generator, int count)
      throws IOException {
    List<BulkOperation> operations = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Article article = generator.next();
      BinaryData json =
          BinaryData.of(
              DocumentMapper.toJson(DocumentMapper.toDocument(article)), "application/json");
      operations.add(
          BulkOperation.of(o ->
              o.create(c ->
                  c.index(IndexDefinition.articles().writeAlias())
                      .id(article.id())
                      .document(json))));
    }
    if (client.bulk(b -> b.operations(operations)).errors()) {
      throw new IOException("Elasticsearch refused generated articles");
    }
  }
}

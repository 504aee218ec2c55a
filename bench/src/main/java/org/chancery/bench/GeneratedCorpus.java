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
import org.springframework.context.ConfigurableApplicationContext;

/** Fills the index of an application with articles that were made up. */
final class GeneratedCorpus {

  private static final int AT_ONCE = 500;

  private GeneratedCorpus() {}

  /** Returns when everything can be found, its copies as well. */
  static void fill(ConfigurableApplicationContext context, int articles, long seed)
      throws Exception {
    ElasticsearchClient client = context.getBean(ElasticsearchClient.class);
    EnrichedArticles generator = new EnrichedArticles(seed);
    Speed written =
        Speed.of(() -> {
          for (int from = 0; from < articles; from += AT_ONCE) {
            write(client, generator, Math.min(AT_ONCE, articles - from));
          }
          return articles;
        });
    written.print("written");
    context.getBean(ArticleIndex.class).refresh();
    Sweep sweep = context.getBean(Sweep.class);
    while (sweep.behind() > 0) {
      // The application's own sweep is at work.
      Thread.sleep(200);
    }
    context.getBean(ArticleSearch.class).expire();
    System.out.printf(
        "Elasticsearch %s, embedded; %,d articles%n",
        context.getBean(ArticleIndex.class).serverVersion(),
        context.getBean(ArticleIndex.class).count());
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

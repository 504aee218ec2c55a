package org.chancery.index;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The client, and the index of articles on it. */
@Configuration(proxyBeanMethods = false)
class IndexConfiguration {

  @Bean(destroyMethod = "close")
  ElasticsearchClient elasticsearchClient(ClusterSettings settings) {
    return ClusterClient.connect(settings);
  }

  @Bean
  IndexDefinition articlesDefinition() {
    return IndexDefinition.articles();
  }

  @Bean(initMethod = "ensure")
  ArticleIndex articleIndex(
      ElasticsearchClient client,
      IndexDefinition definition,
      @Value("${chancery.shards:1}") int shards,
      @Value("${chancery.replicas:0}") int replicas) {
    return new ArticleIndex(client, definition, shards, replicas);
  }

  @Bean
  Articles articles(
      ElasticsearchClient client, IndexDefinition definition, Reader reader, ArticleIndex ready) {
    return new Articles(client, definition, reader);
  }

  @Bean
  Revisions revisions(ElasticsearchClient client, IndexDefinition definition, Texts texts) {
    return new Revisions(client, definition, texts);
  }

  @Bean
  Originals originals(
      ElasticsearchClient client,
      @Value("${chancery.shards:1}") int shards,
      @Value("${chancery.replicas:0}") int replicas) {
    IndexDefinition definition = IndexDefinition.originals();
    new ArticleIndex(client, definition, shards, replicas).ensure();
    return new Originals(client, definition);
  }

  @Bean(initMethod = "ensure")
  TextIndex textIndex(
      ElasticsearchClient client,
      IndexDefinition definition,
      ArticleIndex ready,
      @Value("${chancery.shards:1}") int shards,
      @Value("${chancery.replicas:0}") int replicas) {
    return new TextIndex(client, definition, IndexDefinition.texts(), shards, replicas);
  }

  @Bean
  Texts texts(ElasticsearchClient client, TextIndex ready) {
    return new Texts(client, IndexDefinition.texts());
  }

  @Bean
  Sketches sketches(ElasticsearchClient client, IndexDefinition definition, TextIndex ready) {
    return new Sketches(client, definition, IndexDefinition.texts());
  }

  @Bean
  TextWriter textWriter(ElasticsearchClient client, IndexDefinition definition, TextIndex ready) {
    return new TextWriter(client, definition, IndexDefinition.texts());
  }

  @Bean
  ArticleWriters articleWriters(
      ElasticsearchClient client,
      IndexDefinition definition,
      ArticleIndex ready,
      Originals originals) {
    return outcome -> new ArticleWriter(client, definition, IndexDefinition.originals(), outcome);
  }
}

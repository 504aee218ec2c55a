package org.chancery.search;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.util.function.Supplier;
import org.chancery.enrich.Gazetteer;
import org.chancery.index.IndexDefinition;
import org.chancery.index.Texts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Search over the articles. */
@Configuration(proxyBeanMethods = false)
class SearchConfiguration {

  @Bean
  Names names(Supplier<Gazetteer> gazetteer) {
    return new GazetteerNames(gazetteer);
  }

  @Bean
  ArticleSearch articleSearch(
      ElasticsearchClient client, IndexDefinition definition, Texts texts, Names names) {
    return new ArticleSearch(client, definition.readAlias(), texts, names);
  }
}

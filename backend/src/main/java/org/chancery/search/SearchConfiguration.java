package org.chancery.search;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.util.Map;
import java.util.function.Supplier;
import org.chancery.enrich.Gazetteer;
import org.chancery.index.IndexDefinition;
import org.chancery.index.Reader;
import org.chancery.index.Texts;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Search over the articles. */
@Configuration(proxyBeanMethods = false)
class SearchConfiguration {

  /** Names, with the labels of states that settings such as {@code chancery.label.PSE} give. */
  @Bean
  Names names(Supplier<Gazetteer> gazetteer, Environment settings) {
    return GazetteerNames.of(
        gazetteer,
        Binder.get(settings)
            .bind("chancery.label", Bindable.mapOf(String.class, String.class))
            .orElse(Map.of()));
  }

  @Bean
  ArticleSearch articleSearch(
      ElasticsearchClient client,
      IndexDefinition definition,
      Texts texts,
      Names names,
      OwnMarks marks,
      Reader reader,
      @Value("${chancery.search.answers:" + Answers.USUAL + "}") long answersKept) {
    return new ArticleSearch(
        client, definition.readAlias(), texts, names, marks, reader, Math.max(0, answersKept));
  }

  @Bean
  Suggestions suggestions(ArticleSearch search, Supplier<Gazetteer> gazetteer, Names names) {
    return new Suggestions(search, gazetteer, names);
  }

  @Bean
  SimilarArticles similarArticles(
      ElasticsearchClient client,
      IndexDefinition definition,
      Texts texts,
      Names names,
      Reader reader) {
    return new SimilarArticles(client, definition.readAlias(), texts, names, reader);
  }
}

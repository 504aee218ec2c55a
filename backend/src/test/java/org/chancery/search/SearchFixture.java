package org.chancery.search;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.util.function.Supplier;
import org.chancery.enrich.Gazetteer;
import org.chancery.index.Texts;

/** Opens this package's search to tests of other packages. */
public final class SearchFixture {

  private SearchFixture() {}

  public static ArticleSearch search(
      ElasticsearchClient client, String alias, Texts texts, Supplier<Gazetteer> gazetteer) {
    return search(client, alias, texts, gazetteer, OwnMarks.NOBODYS);
  }

  /** By somebody who has marked articles. */
  public static ArticleSearch search(
      ElasticsearchClient client,
      String alias,
      Texts texts,
      Supplier<Gazetteer> gazetteer,
      OwnMarks marks) {
    return new ArticleSearch(client, alias, texts, new GazetteerNames(gazetteer), marks);
  }
}

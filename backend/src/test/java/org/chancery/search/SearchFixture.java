package org.chancery.search;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import org.chancery.enrich.Gazetteer;

/** Opens this package's search to tests of other packages. */
public final class SearchFixture {

  private SearchFixture() {}

  public static ArticleSearch search(
      ElasticsearchClient client, String alias, Gazetteer gazetteer) {
    return new ArticleSearch(client, alias, new GazetteerNames(gazetteer));
  }
}

package org.chancery.search;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.util.function.Supplier;
import org.chancery.enrich.Gazetteer;
import org.chancery.index.Reader;
import org.chancery.index.Texts;

/** Opens this package's search to tests of other packages. */
public final class SearchFixture {

  private SearchFixture() {}

  /** The translation of criteria, with the names that articles of an index know. */
  public static Queries queries(ElasticsearchClient client, String alias) {
    return new Queries(new IndexedNames(names(), new Msearch(client), alias, Hidden.NOTHING));
  }

  public static Names names() {
    return new GazetteerNames(Gazetteer::standard);
  }

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
    return new ArticleSearch(
        client, alias, texts, new GazetteerNames(gazetteer), marks, Reader.EVERYTHING);
  }

  /** By somebody who may not read everything. */
  public static ArticleSearch search(
      ElasticsearchClient client, String alias, Texts texts, Reader reader) {
    return new ArticleSearch(client, alias, texts, names(), OwnMarks.NOBODYS, reader);
  }
}

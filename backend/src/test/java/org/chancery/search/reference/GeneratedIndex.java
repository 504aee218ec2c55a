package org.chancery.search.reference;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import co.elastic.clients.elasticsearch.core.bulk.BulkResponseItem;
import co.elastic.clients.util.BinaryData;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.article.Article;
import org.chancery.index.DocumentMapper;
import org.chancery.index.TextWriter;
import org.chancery.testing.TestCluster;
import org.chancery.testing.TestIndex;

/** Generated articles, in an index with their texts. */
final class GeneratedIndex {

  private static final int AT_ONCE = 2_000;

  private GeneratedIndex() {}

  static TestIndex filled(String name, int articles, long seed) throws IOException {
    TestIndex index = TestCluster.emptyIndex(name);
    GeneratedArticles generated = new GeneratedArticles(seed);
    List<Article> all = generated.next(articles);
    Map<String, Long> written = new HashMap<>();
    for (int from = 0; from < all.size(); from += AT_ONCE) {
      write(index, all.subList(from, Math.min(all.size(), from + AT_ONCE)), written);
    }
    index.index().refresh();
    List<TextWriter.Members> sets = new ArrayList<>();
    generated.texts().forEach((text, members) -> sets.add(new TextWriter.Members(text, members)));
    assertThat(index.textWriter().write(sets, List.of(), List.of(), written)).isEmpty();
    assertThat(index.index().count()).isEqualTo(articles);
    return index;
  }

  private static void write(TestIndex index, List<Article> some, Map<String, Long> written)
      throws IOException {
    List<BulkOperation> operations = new ArrayList<>();
    for (Article article : some) {
      BinaryData json =
          BinaryData.of(
              DocumentMapper.toJson(DocumentMapper.toDocument(article)), "application/json");
      operations.add(
          BulkOperation.of(o ->
              o.create(
                  c -> c.index(index.definition().writeAlias()).id(article.id()).document(json))));
    }
    for (BulkResponseItem item : index.client().bulk(b -> b.operations(operations)).items()) {
      assertThat(item.error()).isNull();
      written.put(item.id(), item.seqNo());
    }
  }
}

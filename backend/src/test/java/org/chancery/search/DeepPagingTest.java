package org.chancery.search;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch._types.Refresh;
import java.io.IOException;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.chancery.testing.TestCluster;
import org.chancery.testing.TestIndex;
import org.junit.jupiter.api.Test;

/** A result set that is longer than Elasticsearch's window of 10,000 hits. */
class DeepPagingTest {

  private static final int ARTICLES = 10_250;

  @Test
  void goesOnBehindTenThousandHits() throws IOException {
    try (TestIndex index = TestCluster.emptyIndex("deep")) {
      fill(index);
      View view = View.hits(View.MOST_HITS).sortedBy(Sort.NEWEST);
      SearchResult page = index.search().search(Criteria.EVERYTHING, view);
      Set<String> ids = new HashSet<>();
      page.hits().forEach(hit -> ids.add(hit.id()));
      while (page.cursor() != null) {
        page = index.search().search(Criteria.EVERYTHING, view.withCursor(page.cursor()));
        assertThat(page.total()).isEqualTo(ARTICLES);
        page.hits().forEach(hit -> ids.add(hit.id()));
      }
      assertThat(ids).hasSize(ARTICLES);
    }
  }

  private static void fill(TestIndex index) throws IOException {
    assertThat(
            index
                .client()
                .bulk(b -> {
                  for (int i = 0; i < ARTICLES; i++) {
                    String id = "a" + i;
                    b.operations(o ->
                        o.index(w ->
                            w.index(index.definition().writeAlias()).id(id).document(article(id))));
                  }
                  return b.refresh(Refresh.True);
                })
                .errors())
        .isFalse();
  }

  private static Map<String, String> article(String id) {
    return Map.of(
        "id", id, "title", "Article " + id, "origin", id, "collection", "deep", "textId", id);
  }
}

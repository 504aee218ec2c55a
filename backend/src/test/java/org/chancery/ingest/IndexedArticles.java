package org.chancery.ingest;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.chancery.testing.TestIndex;
import tools.jackson.databind.JsonNode;

/** What an index holds, in a form in which two can be compared. */
final class IndexedArticles {

  private static final int PAGE = 5_000;

  private IndexedArticles() {}

  /** Digest of the content and revision of every article, by its id. */
  static Map<String, String> of(TestIndex index) throws IOException {
    index.index().refresh();
    Map<String, String> all = new TreeMap<>();
    List<Hit<JsonNode>> page = page(index, List.of());
    while (!page.isEmpty()) {
      for (Hit<JsonNode> hit : page) {
        JsonNode article = Objects.requireNonNull(hit.source());
        all.put(
            Objects.requireNonNull(hit.id()),
            article.path("contentHash").asString()
                + " revision "
                + article.path("provenance").path("revision").asInt());
      }
      page = page(index, page.getLast().sort());
    }
    return all;
  }

  private static List<Hit<JsonNode>> page(TestIndex index, List<FieldValue> after)
      throws IOException {
    return index
        .client()
        .search(
            s -> {
              s.index(index.definition().readAlias())
                  .size(PAGE)
                  .source(f -> f.filter(i -> i.includes("contentHash", "provenance.revision")))
                  .sort(o -> o.field(f -> f.field("id").order(SortOrder.Asc)));
              return after.isEmpty() ? s : s.searchAfter(after);
            },
            JsonNode.class)
        .hits()
        .hits();
  }
}

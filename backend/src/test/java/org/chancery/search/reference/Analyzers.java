package org.chancery.search.reference;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.testing.TestIndex;

/** The tokens that an index's own analyzers make of a text, each asked for once. */
public final class Analyzers {

  private final ElasticsearchClient client;
  private final String index;
  private final Map<List<String>, List<String>> cache = new HashMap<>();

  public Analyzers(TestIndex index) {
    this.client = index.client();
    this.index = index.definition().readAlias();
  }

  /** As words are searched: stemmed, folded. */
  List<String> news(String text) {
    return tokens("news", text);
  }

  /** As beginnings of words are searched: as written, in lower case. */
  List<String> exact(String text) {
    return tokens("exact", text);
  }

  public List<String> tokens(String analyzer, String text) {
    return cache.computeIfAbsent(List.of(analyzer, text), key -> ask(analyzer, text));
  }

  private List<String> ask(String analyzer, String text) {
    try {
      return client
          .indices()
          .analyze(a -> a.index(index).analyzer(analyzer).text(text))
          .tokens()
          .stream()
          .map(t -> t.token())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

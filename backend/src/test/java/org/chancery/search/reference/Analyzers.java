package org.chancery.search.reference;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.chancery.testing.TestIndex;

/** The tokens that an index's own analyzers make of a text, each asked for once. */
public final class Analyzers {

  private static final Pattern PLAIN = Pattern.compile("[a-z. ]+");
  private static final Pattern BETWEEN = Pattern.compile("[. ]+");

  private final ElasticsearchClient client;
  private final String index;
  private final Map<List<String>, List<String>> cache = new HashMap<>();

  public Analyzers(TestIndex index) {
    this.client = index.client();
    this.index = index.definition().readAlias();
  }

  /** As words are searched: stemmed, folded. */
  List<String> news(String text) {
    return words("news", text);
  }

  /** As beginnings of words are searched: as written, in lower case. */
  List<String> exact(String text) {
    return words("exact", text);
  }

  /** Plain words are asked for one by one: many texts are made of few of them. */
  private List<String> words(String analyzer, String text) {
    return PLAIN.matcher(text).matches()
        ? BETWEEN.splitAsStream(text).flatMap(word -> tokens(analyzer, word).stream()).toList()
        : tokens(analyzer, text);
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

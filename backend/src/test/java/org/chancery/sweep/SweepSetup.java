package org.chancery.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch.core.search.Hit;
import java.io.IOException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.chancery.article.Article;
import org.chancery.curation.Removal;
import org.chancery.curation.Removals;
import org.chancery.index.ArticleWriter;
import org.chancery.index.ArticleWriter.Result;
import org.chancery.index.ArticleWriter.Write;
import org.chancery.index.Articles.Known;
import org.chancery.index.DocumentMapper;
import org.chancery.testing.TestDatabase;
import org.chancery.testing.TestIndex;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** An index whose articles are written, removed and swept. */
record SweepSetup(TestIndex index, JdbcClient jdbc, Sweep sweep) implements AutoCloseable {

  static SweepSetup over(TestIndex index) {
    return over(index, TestDatabase.H2.jdbc());
  }

  static SweepSetup over(TestIndex index, JdbcClient jdbc) {
    return new SweepSetup(
        index,
        jdbc,
        new Sweep(index.sketches(), index.texts(), index.textWriter(), new SweepStore(jdbc)));
  }

  /** In place of what there is under the same ids. */
  void write(Collection<Article> articles) {
    Map<String, Known> known = index.articles().known(articles.stream().map(Article::id).toList());
    try (ArticleWriter writer =
        index.writers().open((w, result, why) -> assertThat(result).isEqualTo(Result.WRITTEN))) {
      for (Article a : articles) {
        writer.add(
            new Write(a.id(), a.origin(), known.get(a.id())),
            DocumentMapper.toJson(DocumentMapper.toDocument(a)));
      }
    }
  }

  void remove(String id) {
    new Removals(jdbc).add(new Removal(id, "news", "x", "x", "", "admin", Instant.EPOCH));
    index.revisions().delete(List.of(id));
  }

  /** The id of every article's text. */
  Map<String, String> textIds() {
    Map<String, String> ids = new TreeMap<>();
    all(index.definition().readAlias())
        .forEach((id, source) -> ids.put(id, source.path("textId").asString()));
    return ids;
  }

  /** Every text once, as searches see it; an article that was joined once says so of itself. */
  Map<String, JsonNode> texts() {
    Map<String, JsonNode> texts = all(index.textsAlias());
    texts.values().forEach(text -> ((ObjectNode) text).remove("joined"));
    return texts;
  }

  private Map<String, JsonNode> all(String alias) {
    try {
      index.index().refresh();
      Map<String, JsonNode> all = new TreeMap<>();
      for (Hit<JsonNode> hit :
          index.client().search(s -> s.index(alias).size(10_000), JsonNode.class).hits().hits()) {
        all.put(Objects.requireNonNull(hit.id()), Objects.requireNonNull(hit.source()));
      }
      return all;
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    index.close();
  }
}

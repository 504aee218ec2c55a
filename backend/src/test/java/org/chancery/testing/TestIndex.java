package org.chancery.testing;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.chancery.enrich.Gazetteer;
import org.chancery.index.ArticleIndex;
import org.chancery.index.ArticleWriter;
import org.chancery.index.ArticleWriters;
import org.chancery.index.Articles;
import org.chancery.index.IndexDefinition;
import org.chancery.index.Originals;
import org.chancery.index.Reader;
import org.chancery.index.Revisions;
import org.chancery.index.Sketches;
import org.chancery.index.TextIndex;
import org.chancery.index.TextWriter;
import org.chancery.index.Texts;
import org.chancery.search.ArticleSearch;
import org.chancery.search.SearchFixture;

/** An index of articles under a name of its own, with what reads and writes it. */
public record TestIndex(ElasticsearchClient client, IndexDefinition definition, ArticleIndex index)
    implements AutoCloseable {

  static TestIndex create(String name, int shards) {
    return create(TestCluster.client(), name, shards);
  }

  /** On another server than the one that tests share. */
  public static TestIndex create(ElasticsearchClient client, String name, int shards) {
    IndexDefinition real = IndexDefinition.articles();
    IndexDefinition own = new IndexDefinition(name, real.version(), real.json());
    delete(client, own);
    ArticleIndex index = new ArticleIndex(client, own, shards, 0);
    index.ensure();
    delete(client, originalsOf(own));
    new ArticleIndex(client, originalsOf(own), 1, 0).ensure();
    delete(client, textsOf(own));
    new TextIndex(client, own, textsOf(own), 1, 0).ensure();
    return new TestIndex(client, own, index);
  }

  public Articles articles() {
    return new Articles(client, definition, Reader.EVERYTHING);
  }

  public Revisions revisions() {
    return new Revisions(client, definition, texts());
  }

  public Originals originals() {
    return new Originals(client, originalsOf(definition));
  }

  public Sketches sketches() {
    return new Sketches(client, definition, textsOf(definition));
  }

  public Texts texts() {
    return new Texts(client, textsOf(definition));
  }

  public TextWriter textWriter() {
    return new TextWriter(client, definition, textsOf(definition));
  }

  /** Of everything that is kept of its articles. */
  List<String> names() {
    return Stream.of(definition, originalsOf(definition), textsOf(definition))
        .map(IndexDefinition::firstIndex)
        .toList();
  }

  /** The alias that shows every text once. */
  public String textsAlias() {
    return textsOf(definition).readAlias();
  }

  private static IndexDefinition textsOf(IndexDefinition articles) {
    IndexDefinition real = IndexDefinition.texts();
    return new IndexDefinition(articles.name() + "-texts", real.version(), real.json());
  }

  private static IndexDefinition originalsOf(IndexDefinition articles) {
    IndexDefinition real = IndexDefinition.originals();
    return new IndexDefinition(articles.name() + "-originals", real.version(), real.json());
  }

  public ArticleWriters writers() {
    return outcome -> new ArticleWriter(client, definition, originalsOf(definition), outcome);
  }

  public ArticleSearch search() {
    return search(Gazetteer::standard);
  }

  /** With the names of actors as somebody edits them. */
  public ArticleSearch search(Supplier<Gazetteer> gazetteer) {
    return SearchFixture.search(client, definition.readAlias(), texts(), gazetteer);
  }

  @Override
  public void close() {
    delete(client, definition);
    delete(client, originalsOf(definition));
    delete(client, textsOf(definition));
  }

  private static void delete(ElasticsearchClient client, IndexDefinition definition) {
    try {
      client.indices().delete(d -> d.index(definition.firstIndex()).ignoreUnavailable(true));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ElasticsearchException e) {
      throw new IllegalStateException("could not delete " + definition.firstIndex(), e);
    }
  }
}

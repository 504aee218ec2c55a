package org.chancery.index;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch.core.GetResponse;
import co.elastic.clients.elasticsearch.core.MgetResponse;
import co.elastic.clients.elasticsearch.core.mget.MultiGetResponseItem;
import java.io.IOException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.article.Article;
import org.jspecify.annotations.Nullable;

/** Reads single articles by id. */
public class Articles {

  private final ElasticsearchClient client;
  private final IndexDefinition definition;
  private final Reader reader;

  public Articles(ElasticsearchClient client, IndexDefinition definition, Reader reader) {
    this.client = client;
    this.definition = definition;
    this.reader = reader;
  }

  /** The whole article with every annotation; absent, too, where whoever asks may not read it. */
  public Optional<Article> find(String id) {
    try {
      GetResponse<ArticleDocument> found =
          client.get(g -> g.index(definition.readAlias()).id(id), ArticleDocument.class);
      return Optional.ofNullable(found.source())
          .map(DocumentMapper::toArticle)
          .filter(article -> reader.mayRead(article.collection()));
    } catch (IOException | ElasticsearchException e) {
      throw new IndexingException("could not read the article " + id, e);
    }
  }

  /**
   * Those of these ids whose articles whoever asks may read, as of now. Where nothing is hidden
   * nobody looks, and those are among them that there are no articles of.
   */
  public Set<String> readable(Collection<String> ids) {
    return ids.isEmpty() || reader.hidden().isEmpty() ? Set.copyOf(ids) : lookedUp(ids);
  }

  /**
   * Those of some articles that are there and that whoever asks may read. While the index is away,
   * somebody who may read all gets all of them.
   */
  public Set<String> present(Collection<String> ids) {
    if (ids.isEmpty()) {
      return Set.of();
    }
    try {
      return lookedUp(ids);
    } catch (IndexingException e) {
      if (reader.hidden().isEmpty()) {
        return Set.copyOf(ids);
      }
      throw e;
    }
  }

  private Set<String> lookedUp(Collection<String> ids) {
    Set<String> readable = new HashSet<>();
    try {
      for (MultiGetResponseItem<Shelf> item :
          client
              .mget(
                  m ->
                      m.index(definition.writeAlias())
                          .ids(List.copyOf(new HashSet<>(ids)))
                          .sourceIncludes("collection"),
                  Shelf.class)
              .docs()) {
        Shelf shelf = item.isResult() ? item.result().source() : null;
        if (shelf != null && reader.mayRead(shelf.collection())) {
          readable.add(item.result().id());
        }
      }
      return readable;
    } catch (IOException | ElasticsearchException e) {
      throw new IndexingException("could not look up " + ids.size() + " articles", e);
    }
  }

  /** Whether there is such an article that whoever asks may read. */
  public boolean exists(String id) {
    return !known(List.of(id)).isEmpty() && readable(List.of(id)).contains(id);
  }

  /**
   * What is already indexed of these ids, whoever may read it, as of now and not as of the last
   * refresh. Waits up to a minute for a server that is away.
   */
  public Map<String, Known> known(Collection<String> ids) {
    if (ids.isEmpty()) {
      return Map.of();
    }
    try {
      return Patience.with(() -> lookUp(ids));
    } catch (IOException | ElasticsearchException e) {
      throw new IndexingException(
          "Elasticsearch did not answer; start the same again, nothing is indexed twice.", e);
    }
  }

  private Map<String, Known> lookUp(Collection<String> ids) throws IOException {
    MgetResponse<Head> response =
        client.mget(
            m ->
                m.index(definition.writeAlias())
                    .ids(List.copyOf(ids))
                    .sourceIncludes(
                        "contentHash",
                        "origin",
                        "provenance.job",
                        "provenance.revision",
                        "provenance.ingestedAt",
                        "annotations.doubt"),
            Head.class);
    Map<String, Known> known = new HashMap<>();
    for (MultiGetResponseItem<Head> item : response.docs()) {
      if (item.isFailure()) {
        throw new IOException(
            "could not read the article "
                + item.failure().id()
                + ": "
                + item.failure().error().reason());
      }
      Head head = item.result().source();
      Long seqNo = item.result().seqNo();
      Long term = item.result().primaryTerm();
      if (head != null && seqNo != null && term != null) {
        known.put(
            item.result().id(),
            new Known(
                head.contentHash(),
                head.origin(),
                head.provenance().job(),
                head.provenance().revision(),
                head.provenance().ingestedAt(),
                head.annotations().doubt(),
                seqNo,
                term));
      }
    }
    return known;
  }

  /**
   * The head of an indexed article.
   *
   * @param seqNo with {@code term}, what a later write must find unchanged
   */
  public record Known(
      String contentHash,
      String origin,
      String job,
      int revision,
      Instant ingestedAt,
      @Nullable String doubt,
      long seqNo,
      long term) {}

  record Shelf(String collection) {}

  record Head(String contentHash, String origin, HeadSource provenance, HeadNotes annotations) {}

  record HeadNotes(@Nullable String doubt) {}

  record HeadSource(String job, int revision, @Nullable Instant ingestedAt) {
    @Override
    public Instant ingestedAt() {
      return ingestedAt == null ? Instant.EPOCH : ingestedAt;
    }
  }
}

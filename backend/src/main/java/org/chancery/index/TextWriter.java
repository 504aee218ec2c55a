package org.chancery.index;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch.core.BulkRequest;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import co.elastic.clients.elasticsearch.core.bulk.BulkResponseItem;
import co.elastic.clients.elasticsearch.core.get.GetResult;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes which articles have one text: the document of the text, and the text's id into articles.
 * Not thread-safe.
 */
public final class TextWriter {

  private static final int AT_ONCE = 100;
  private static final int MOST_OPERATIONS = 400;
  private static final int CONFLICT = 409;
  private static final int GONE = 404;

  private final ElasticsearchClient client;
  private final IndexDefinition articles;
  private final IndexDefinition texts;
  private final List<BulkOperation> operations = new ArrayList<>();
  private final Set<String> contested = new HashSet<>();

  public TextWriter(ElasticsearchClient client, IndexDefinition articles, IndexDefinition texts) {
    this.client = client;
    this.articles = articles;
    this.texts = texts;
  }

  /** Articles that have one text. */
  public record Members(String textId, Collection<String> articles) {}

  /**
   * Writes, and makes what was written visible. An article that others change meanwhile is left to
   * be looked at again.
   *
   * @param sets of several articles each
   * @param alone articles that have no copy any more
   * @param obsolete ids of texts that are none any more
   * @param read the numbers of the writes that articles were read at, where these joined no text
   * @return the articles that were left, because others changed them in the same moment
   */
  public Set<String> write(
      List<Members> sets,
      Collection<String> alone,
      Collection<String> obsolete,
      Map<String, Long> read) {
    contested.clear();
    try {
      Map<String, UnitedText> open = new HashMap<>();
      List<Part> parts = new ArrayList<>();
      for (Members set : sets) {
        open.put(set.textId(), new UnitedText(set.textId(), set.articles()));
        for (String article : set.articles()) {
          parts.add(new Part(article, set.textId()));
          if (parts.size() == AT_ONCE) {
            join(parts, open, read);
            parts.clear();
          }
        }
        if (parts.isEmpty()) {
          finish(open);
        }
      }
      join(parts, open, read);
      finish(open);
      part(List.copyOf(alone), read);
      obsolete.forEach(
          id -> add(BulkOperation.of(o -> o.delete(d -> d.index(texts.writeAlias()).id(id)))));
      send();
      client.indices().refresh(r -> r.index(articles.writeAlias(), texts.writeAlias()));
      return Set.copyOf(contested);
    } catch (IOException | ElasticsearchException e) {
      throw new IndexingException("could not write which articles are copies", e);
    }
  }

  private record Part(String article, String textId) {}

  private void join(List<Part> parts, Map<String, UnitedText> open, Map<String, Long> read)
      throws IOException {
    Map<String, GetResult<ObjectNode>> found = get(parts.stream().map(Part::article).toList());
    for (Part part : parts) {
      GetResult<ObjectNode> current = found.get(part.article());
      if (current == null) {
        continue;
      }
      ObjectNode article = Objects.requireNonNull(current.source());
      boolean joined = article.path("joined").asBoolean(false);
      Objects.requireNonNull(open.get(part.textId())).add(article);
      boolean settled = joined && article.path("textId").asString().equals(part.textId());
      if (!settled && isAsRead(current, joined, read)) {
        update(current, Map.of("textId", part.textId(), "joined", true));
      }
    }
  }

  private void part(List<String> alone, Map<String, Long> read) throws IOException {
    for (int from = 0; from < alone.size(); from += AT_ONCE) {
      List<String> some = alone.subList(from, Math.min(alone.size(), from + AT_ONCE));
      for (GetResult<ObjectNode> current : get(some).values()) {
        boolean joined = Objects.requireNonNull(current.source()).path("joined").asBoolean(false);
        if (joined && isAsRead(current, true, read)) {
          update(current, Map.of("textId", current.id(), "joined", false));
        }
      }
    }
  }

  /** What a sweep has joined nobody has written since. */
  private static boolean isAsRead(
      GetResult<ObjectNode> current, boolean joined, Map<String, Long> read) {
    return joined || Objects.equals(current.seqNo(), read.get(current.id()));
  }

  private void finish(Map<String, UnitedText> open) throws IOException {
    for (UnitedText text : open.values()) {
      @Nullable ObjectNode document = text.toDocument();
      if (document != null) {
        add(
            BulkOperation.of(o ->
                o.index(i -> i.index(texts.writeAlias()).id(text.textId()).document(document))));
      }
      if (operations.size() >= MOST_OPERATIONS) {
        send();
      }
    }
    open.clear();
  }

  private void update(GetResult<ObjectNode> current, Map<String, Object> change) {
    add(
        BulkOperation.of(o ->
            o.update(u ->
                u.index(articles.writeAlias())
                    .id(current.id())
                    .ifSeqNo(current.seqNo())
                    .ifPrimaryTerm(current.primaryTerm())
                    .action(a -> a.doc(change)))));
  }

  private void add(BulkOperation operation) {
    operations.add(operation);
  }

  private void send() throws IOException {
    if (operations.isEmpty()) {
      return;
    }
    List<BulkResponseItem> answers =
        client.bulk(BulkRequest.of(b -> b.operations(operations))).items();
    operations.clear();
    for (BulkResponseItem answer : answers) {
      if (answer.status() == CONFLICT) {
        contested.add(Objects.requireNonNull(answer.id()));
      } else if (answer.error() != null && answer.status() != GONE) {
        throw new IndexingException(
            "could not write the text of " + answer.id() + ": " + answer.error().reason());
      }
    }
  }

  private Map<String, GetResult<ObjectNode>> get(List<String> ids) throws IOException {
    Map<String, GetResult<ObjectNode>> found = new HashMap<>();
    if (ids.isEmpty()) {
      return found;
    }
    client
        .mget(
            m -> m.index(articles.writeAlias()).ids(ids).sourceExcludes("annotations", "runs"),
            ObjectNode.class)
        .docs()
        .forEach(item -> {
          if (item.isResult() && item.result().found()) {
            found.put(item.result().id(), item.result());
          }
        });
    return found;
  }
}

package org.chancery.index;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.Refresh;
import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.chancery.article.Dated;
import org.chancery.article.Outlet;
import org.jspecify.annotations.Nullable;

/**
 * Reads the texts that several articles have. One that a single article has is that article itself:
 * the alias for reading shows both.
 */
public class Texts {

  private static final int MOST_HITS = 10_000;

  private final ElasticsearchClient client;
  private final IndexDefinition definition;

  public Texts(ElasticsearchClient client, IndexDefinition definition) {
    this.client = client;
    this.definition = definition;
  }

  /** Shows each text once. */
  public String readAlias() {
    return definition.readAlias();
  }

  /** An article as one of the copies of a text. */
  public record Copy(
      String id,
      String title,
      @Nullable String url,
      @Nullable Outlet outlet,
      @Nullable Dated published) {}

  /** The copies of a text, the earliest first; none where one article alone has it. */
  public List<Copy> copies(String textId) {
    try {
      Source found =
          client
              .get(
                  g -> g.index(definition.writeAlias()).id(textId).sourceIncludes("copies"),
                  Source.class)
              .source();
      return found == null
          ? List.of()
          : found.copies().stream().map(CopySource::toCopy).sorted(Texts::byDate).toList();
    } catch (IOException | ElasticsearchException e) {
      throw new IndexingException("could not read the copies of " + textId, e);
    }
  }

  private static int byDate(Copy one, Copy other) {
    Dated a = one.published();
    Dated b = other.published();
    int order =
        a == null || b == null ? Boolean.compare(a == null, b == null) : a.to().compareTo(b.to());
    return order == 0 ? one.id().compareTo(other.id()) : order;
  }

  /** How many copies texts have, by id; those with several only. */
  public Map<String, Integer> countCopies(Collection<String> textIds) {
    Map<String, Integer> counts = new HashMap<>();
    read(textIds, "copyCount", Count.class)
        .forEach((id, source) -> counts.put(id, source.copyCount()));
    return counts;
  }

  /** The ids of the articles of texts, by the id of the text; those with several only. */
  public Map<String, List<String>> members(Collection<String> textIds) {
    Map<String, List<String>> members = new HashMap<>();
    read(textIds, "members", Ids.class).forEach((id, source) -> members.put(id, source.members()));
    return members;
  }

  /** The texts that any of these articles was counted to, as above. */
  public Map<String, List<String>> containing(Collection<String> articles) {
    List<String> all = List.copyOf(articles);
    Map<String, List<String>> found = new HashMap<>();
    for (int from = 0; from < all.size(); from += MOST_HITS) {
      found.putAll(containing(all.subList(from, Math.min(all.size(), from + MOST_HITS))));
    }
    return found;
  }

  /**
   * @param articles so few that their texts come in one answer: each belongs to at most one
   */
  private Map<String, List<String>> containing(List<String> articles) {
    List<FieldValue> ids = articles.stream().map(FieldValue::of).toList();
    Map<String, List<String>> found = new HashMap<>();
    try {
      client
          .search(
              s ->
                  s.index(definition.writeAlias())
                      .size(MOST_HITS)
                      .query(q -> q.terms(t -> t.field("members").terms(v -> v.value(ids))))
                      .source(f -> f.filter(i -> i.includes("members"))),
              Ids.class)
          .hits()
          .hits()
          .forEach(hit ->
              found.put(
                  Objects.requireNonNull(hit.id()),
                  Objects.requireNonNull(hit.source()).members()));
      return found;
    } catch (IOException | ElasticsearchException e) {
      throw new IndexingException("could not look up texts", e);
    }
  }

  /** Keeps texts from being found that any of these articles has words in, until they are swept. */
  void hide(Collection<String> articles) {
    Set<String> ids = containing(articles).keySet();
    if (ids.isEmpty()) {
      return;
    }
    try {
      client.bulk(b -> {
        ids.forEach(id ->
            b.operations(o ->
                o.update(u ->
                    u.index(definition.writeAlias())
                        .id(id)
                        .action(a -> a.doc(Map.of("stale", true))))));
        return b.refresh(Refresh.True);
      });
    } catch (IOException | ElasticsearchException e) {
      throw new IndexingException("could not hide texts", e);
    }
  }

  private <T> Map<String, T> read(Collection<String> textIds, String field, Class<T> type) {
    Map<String, T> found = new HashMap<>();
    if (textIds.isEmpty()) {
      return found;
    }
    try {
      client
          .mget(
              m -> m.index(definition.writeAlias()).ids(List.copyOf(textIds)).sourceIncludes(field),
              type)
          .docs()
          .forEach(item -> {
            T source = item.isResult() ? item.result().source() : null;
            if (source != null) {
              found.put(item.result().id(), source);
            }
          });
      return found;
    } catch (IOException | ElasticsearchException e) {
      throw new IndexingException("could not read texts", e);
    }
  }

  record Count(int copyCount) {}

  record Ids(List<String> members) {}

  record Source(List<CopySource> copies) {}

  record CopySource(
      String id,
      String title,
      @Nullable String url,
      ArticleDocument.@Nullable Outlet outlet,
      ArticleDocument.@Nullable Published published) {
    Copy toCopy() {
      return new Copy(
          id, title, url, DocumentMapper.toOutlet(outlet), DocumentMapper.toDated(published));
    }
  }
}

package org.chancery.index;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch.core.MgetResponse;
import co.elastic.clients.elasticsearch.core.get.GetResult;
import co.elastic.clients.util.BinaryData;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.chancery.article.Article;
import org.chancery.index.Articles.Known;

/** Reads articles to change or remove them, as of now and not as of the last refresh. */
public class Revisions {

  private static final int CONFLICT = 409;

  private final ElasticsearchClient client;
  private final IndexDefinition definition;
  private final Texts texts;

  public Revisions(ElasticsearchClient client, IndexDefinition definition, Texts texts) {
    this.client = client;
    this.definition = definition;
    this.texts = texts;
  }

  /**
   * An article as it is now.
   *
   * @param known what a change of it must find
   */
  public record Current(Article article, Known known) {}

  public Optional<Current> find(String id) {
    return list(List.of(id)).stream().findFirst();
  }

  /** Those of the ids that are there. */
  public List<Current> list(Collection<String> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    try {
      MgetResponse<ArticleDocument> response =
          client.mget(
              m -> m.index(definition.writeAlias()).ids(List.copyOf(ids)), ArticleDocument.class);
      List<Current> found = new ArrayList<>();
      response
          .docs()
          .forEach(item -> {
            if (item.isFailure()) {
              throw new IndexingException(
                  "could not read the article "
                      + item.failure().id()
                      + ": "
                      + item.failure().error().reason());
            }
            current(item.result()).ifPresent(found::add);
          });
      return found;
    } catch (IOException | ElasticsearchException e) {
      throw new IndexingException("could not read " + ids.size() + " articles", e);
    }
  }

  private static Optional<Current> current(GetResult<ArticleDocument> result) {
    ArticleDocument document = result.source();
    Long seqNo = result.seqNo();
    Long term = result.primaryTerm();
    if (document == null || seqNo == null || term == null) {
      return Optional.empty();
    }
    return Optional.of(
        new Current(
            DocumentMapper.toArticle(document),
            new Known(
                document.contentHash(),
                document.origin(),
                document.provenance().job(),
                document.provenance().revision(),
                document.provenance().ingestedAt(),
                document.annotations().doubt(),
                seqNo,
                term)));
  }

  /** Puts another revision in the place of the one that was read; false where that has changed. */
  public boolean replace(Current former, Article article) {
    byte[] json = DocumentMapper.toJson(DocumentMapper.toDocument(article));
    try {
      client.index(i ->
          i.index(definition.writeAlias())
              .id(article.id())
              .ifSeqNo(former.known().seqNo())
              .ifPrimaryTerm(former.known().term())
              .document(BinaryData.of(json, "application/json")));
      return true;
    } catch (ElasticsearchException e) {
      if (e.status() == CONFLICT) {
        return false;
      }
      throw new IndexingException("could not change the article " + article.id(), e);
    } catch (IOException e) {
      throw new IndexingException("could not change the article " + article.id(), e);
    }
  }

  /** Deletes articles; one that is gone already is none to delete. No text shows their words. */
  public void delete(Collection<String> ids) {
    texts.hide(ids);
    Deletions.delete(client, definition.writeAlias(), ids);
  }
}

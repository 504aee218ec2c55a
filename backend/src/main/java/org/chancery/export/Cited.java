package org.chancery.export;

import java.util.List;
import org.chancery.article.Article;
import org.chancery.article.Dated;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The part of an article that is cited.
 *
 * @param outlet its name
 */
record Cited(
    String id,
    String title,
    List<String> authors,
    @Nullable String outlet,
    @Nullable Dated published,
    @Nullable String url,
    @Nullable String language) {

  /** The fields of the index that it is read from. */
  static final List<String> FIELDS =
      List.of("id", "title", "authors", "outlet.name", "published", "url", "language");

  static Cited of(Article article) {
    return new Cited(
        article.id(),
        article.title(),
        article.authors(),
        article.outlet() == null ? null : article.outlet().name(),
        article.published(),
        article.url(),
        article.language());
  }

  /** Of an article, or a text, as it is indexed; of several values the first is its own. */
  static Cited read(JsonNode document) {
    JsonNode published = document.path("published");
    return new Cited(
        document.path("id").asString(),
        document.path("title").asString(),
        document.path("authors").valueStream().map(JsonNode::asString).toList(),
        first(document.path("outlet")).path("name").asString(null),
        published.isMissingNode()
            ? null
            : Dated.of(
                published.path("date").asString(),
                published.path("rule").asString(),
                published.path("confidence").asDouble()),
        document.path("url").asString(null),
        first(document.path("language")).asString(null));
  }

  private static JsonNode first(JsonNode values) {
    return values.isArray() ? values.path(0) : values;
  }
}

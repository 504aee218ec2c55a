package org.chancery.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.media.Schema;
import org.chancery.article.Article;
import org.chancery.article.Snippet;
import org.jspecify.annotations.Nullable;

/**
 * An article as it leaves over HTTP.
 *
 * @param abridged true where its body is a snippet, for the licence of its collection
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(allOf = Article.class)
record ArticleShape(
    @JsonUnwrapped @Schema(hidden = true) Article article, @Nullable Boolean abridged) {

  static ArticleShape of(Article article, boolean abridged) {
    return abridged
        ? new ArticleShape(article.saying(Snippet.of(article.body())), true)
        : new ArticleShape(article, null);
  }
}

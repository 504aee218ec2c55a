package org.chancery.ingest;

import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Objects;
import java.util.function.Function;
import org.chancery.article.Article;
import org.jspecify.annotations.Nullable;

/** Names what two revisions of an article differ in, but for when and by which rules they came. */
final class Differences {

  private static final List<Entry<String, Function<Article, @Nullable Object>>> FIELDS =
      List.of(
          field("title", Article::title),
          field("body", Article::body),
          field("url", Article::url),
          field("authors", Article::authors),
          field("language", Article::language),
          field("outlet", Article::outlet),
          field("agency", Article::agency),
          field("published", Article::published),
          field("doubt", a -> a.annotations().doubt()),
          field("coded", Article::coded),
          field("actors", a -> a.annotations().actors()),
          field("countries", a -> a.annotations().countries()),
          field("dyads", a -> a.annotations().dyads()),
          field("pairs", a -> a.annotations().coPairs()),
          field("dates", a -> a.annotations().dates()));

  private Differences() {}

  static List<String> between(Article one, Article other) {
    return FIELDS.stream()
        .filter(f -> !Objects.equals(f.getValue().apply(one), f.getValue().apply(other)))
        .map(Entry::getKey)
        .toList();
  }

  private static Entry<String, Function<Article, @Nullable Object>> field(
      String name, Function<Article, @Nullable Object> value) {
    return Map.entry(name, value);
  }
}

package org.chancery.article;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.chancery.article.Revision.Change;
import org.jspecify.annotations.Nullable;

/** What two revisions of an article differ in, but for when and by which rules they came. */
final class Differences {

  private record Field(
      String name,
      Function<Article, @Nullable Object> value,
      Function<Article, @Nullable String> shown) {

    Optional<Change> change(Article before, Article after) {
      return Objects.equals(value.apply(before), value.apply(after))
          ? Optional.empty()
          : Optional.of(new Change(name, shown.apply(before), shown.apply(after)));
    }
  }

  private static final List<Field> FIELDS =
      List.of(
          kept("title", Article::title, Article::title),
          unkept("body", Article::body),
          kept("url", Article::url, Article::url),
          kept("authors", Article::authors, a -> String.join("; ", a.authors())),
          kept("language", Article::language, Article::language),
          kept("outlet", Article::outlet, a -> a.outlet() == null ? null : a.outlet().name()),
          kept("agency", Article::agency, Article::agency),
          kept(
              "published",
              Article::published,
              a -> a.published() == null ? null : a.published().date()),
          kept("doubt", a -> a.annotations().doubt(), a -> a.annotations().doubt()),
          unkept("coded", Article::coded),
          unkept("actors", a -> a.annotations().actors()),
          unkept("countries", a -> a.annotations().countries()),
          unkept("dyads", a -> a.annotations().dyads()),
          unkept("pairs", a -> a.annotations().coPairs()),
          unkept("dates", a -> a.annotations().dates()));

  private Differences() {}

  static List<Change> between(Article before, Article after) {
    return FIELDS.stream().flatMap(field -> field.change(before, after).stream()).toList();
  }

  private static Field kept(
      String name,
      Function<Article, @Nullable Object> value,
      Function<Article, @Nullable String> shown) {
    return new Field(name, value, shown);
  }

  private static Field unkept(String name, Function<Article, @Nullable Object> value) {
    return new Field(name, value, article -> null);
  }
}

package org.chancery.upkeep;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chancery.article.Article;
import org.chancery.index.Reader;
import org.chancery.index.Revisions;
import org.chancery.index.Revisions.Current;

/**
 * Articles as whoever asks may change them. One that she may not read is none; one that she may
 * read alone is refused. Thread-safe.
 */
public record Access(Reader reader, Revisions revisions) {

  private static final int AT_ONCE = 200;

  /** A page of what is kept, all of it. */
  @FunctionalInterface
  interface Kept<T> {
    List<T> page(int offset, int limit);
  }

  /**
   * The article as it is now, to be changed.
   *
   * @throws org.chancery.index.MayNotEdit where it may only be read
   */
  Optional<Current> find(String id) {
    Optional<Current> found =
        revisions.find(id).filter(c -> reader.mayRead(c.article().collection()));
    found.map(Current::article).map(Article::collection).ifPresent(reader::requireEdit);
    return found;
  }

  /** Whether an article may be read. */
  boolean mayRead(String id) {
    return hidden(List.of(id)).isEmpty();
  }

  /** A page of those that are about articles which may be read, or about none at all. */
  <T> List<T> page(int offset, int limit, Function<T, Optional<String>> article, Kept<T> kept) {
    if (reader.hidden().isEmpty()) {
      return kept.page(offset, limit);
    }
    List<T> readable = new ArrayList<>();
    List<T> next = kept.page(0, AT_ONCE);
    for (int from = 0; !next.isEmpty() && readable.size() < offset + limit; from += AT_ONCE) {
      readable.addAll(only(next, article));
      next = kept.page(from + AT_ONCE, AT_ONCE);
    }
    return readable.stream().skip(offset).limit(limit).toList();
  }

  /** Those of some that are about articles which may be read, or about none at all. */
  <T> List<T> only(List<T> some, Function<T, Optional<String>> article) {
    if (some.isEmpty() || reader.hidden().isEmpty()) {
      return some;
    }
    Set<String> hidden =
        hidden(some.stream().flatMap(one -> article.apply(one).stream()).distinct().toList());
    return some.stream()
        .filter(one -> article.apply(one).filter(hidden::contains).isEmpty())
        .toList();
  }

  /** What is no longer there tells nothing of itself: it counts as hidden where anything is. */
  private Set<String> hidden(Collection<String> ids) {
    if (reader.hidden().isEmpty()) {
      return Set.of();
    }
    Set<String> readable =
        revisions.list(ids).stream()
            .map(Current::article)
            .filter(article -> reader.mayRead(article.collection()))
            .map(Article::id)
            .collect(Collectors.toSet());
    return ids.stream().filter(id -> !readable.contains(id)).collect(Collectors.toSet());
  }
}

package org.chancery.ingest;

import org.chancery.article.Article;

/**
 * Remembers articles that a job has met, in constant memory: it may forget one that came long ago,
 * and never claims one that did not come. Thread-safe.
 */
final class Seen {

  private static final int SLOTS = 1 << 20;

  private final long[] ids = new long[SLOTS];
  private final int[] texts = new int[SLOTS];

  enum Sight {
    FIRST,
    AGAIN,
    /** One with this id came before, and had another text or headline. */
    OTHER
  }

  synchronized Sight add(Article article) {
    long id = hash(article.id());
    int text = 31 * article.title().hashCode() + article.body().hashCode();
    int slot = (int) (id & (SLOTS - 1));
    if (ids[slot] == id) {
      return texts[slot] == text ? Sight.AGAIN : Sight.OTHER;
    }
    ids[slot] = id;
    texts[slot] = text;
    return Sight.FIRST;
  }

  /** Ids are hexadecimal digests, so their first 16 digits are as good as any hash. */
  private static long hash(String id) {
    return Long.parseUnsignedLong(id, 0, 16, 16) | 1L << 63;
  }
}

package org.chancery.index;

import java.util.Set;

/**
 * What whoever asks may read and change, by collection. Who that is, is known on the thread that
 * asks: by its request, or by {@link OnBehalf}. Where nobody is known to ask, no collection can be
 * read but those that are open to everybody.
 */
public interface Reader {

  /** Sees and may everything: for work of the system itself, and where there are no accounts. */
  Reader EVERYTHING =
      new Reader() {
        @Override
        public Set<String> hidden() {
          return Set.of();
        }

        @Override
        public Set<String> abridged() {
          return Set.of();
        }

        @Override
        public boolean mayEdit(String collection) {
          return true;
        }
      };

  /** The collections of which nothing must be seen, not even that they are there. */
  Set<String> hidden();

  /** The collections whose texts may leave only as snippets, whoever asks. */
  Set<String> abridged();

  /** Whether articles of a collection may be added or changed. */
  boolean mayEdit(String collection);

  default boolean mayRead(String collection) {
    return !hidden().contains(collection);
  }

  /**
   * @throws MayNotEdit with one sentence
   */
  default void requireEdit(String collection) {
    if (!mayEdit(collection)) {
      throw new MayNotEdit(collection);
    }
  }
}

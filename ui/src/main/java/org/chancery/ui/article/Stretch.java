package org.chancery.ui.article;

import java.util.List;
import org.chancery.article.Field;

/**
 * A part of a text that something is said about.
 *
 * @param start first code point in {@code field}
 * @param end code point after the last
 * @param note what to say about it on hover
 */
record Stretch(Kind kind, Field field, int start, int end, String note) {

  /** What a stretch names, or that it is evidence. */
  enum Kind {
    ACTOR,
    COUNTRY,
    DATE,
    SENTENCE
  }

  /** A piece of text with everything that is said about all of it. */
  record Piece(String text, List<Stretch> stretches) {
    Piece {
      stretches = List.copyOf(stretches);
    }
  }
}

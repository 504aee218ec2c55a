package org.chancery.enrich.dyad;

import java.util.List;
import org.chancery.article.EventRoot;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the lexicon.
 *
 * @param rest words after the first, for "call on" and its like
 * @param root the event it names, or falls back to; {@code null} where it names none by itself
 * @param mutual whether two sides that share it both do it
 */
record Term(String word, List<String> rest, Use use, @Nullable EventRoot root, boolean mutual) {

  /** How a term takes part in naming an event. */
  enum Use {
    /** Names the event itself. */
    EVENT,
    /** Takes its meaning from a noun: "hold talks", "impose sanctions". */
    LIGHT,
    /** Takes its meaning from what is begun, tried or continued. */
    START,
    /** As START, of what has not begun. */
    PLAN,
    /** Ends or takes back what it governs. */
    STOP,
    /** Leaves undone what it governs. */
    AVOID,
    PROMISE,
    REFUSE,
    DEMAND,
    THREAT,
    ALLOW,
    /** Blames when what follows is harsh: "called it a provocation". */
    JUDGE,
    /** Reports. */
    SAY,
    /** A verb without an event; it only marks where a clause is. */
    PLAIN
  }
}

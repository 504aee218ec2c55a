package org.chancery.enrich.dyad;

import java.util.Set;
import org.chancery.enrich.text.WordList;

/** Words before a verb, or right after it, by which nothing of what it tells happened. */
final class Negation {

  private static final Set<String> NOBODY = WordList.of("no none nobody neither nothing noone");

  /** "No doubt Peru attacked Chile": it did. */
  private static final Set<String> IDLE =
      WordList.of("doubt matter wonder question sooner longer fewer less more later");

  private static final Set<String> MERELY = Set.of("only", "just", "merely", "simply", "solely");

  private static final Set<Tag> OPENING = Set.of(Tag.BREAK, Tag.COMMA, Tag.AND, Tag.CONJUNCTION);

  private Negation() {}

  /** "Never attacked", "no soldiers attacked", "neither Peru nor Chile attacked". */
  static boolean isBefore(Words words, Predicate predicate) {
    int last = words.before(predicate.from());
    if (words.tag(last) == Tag.NOT) {
      return denies(words, last);
    }
    if (words.is(last, "neither") || words.is(last, "nor")) {
      return true;
    }
    for (int i = last; words.has(i); i--) {
      Tag tag = words.tag(i);
      if (NOBODY.contains(words.token(i).key())) {
        return isSubject(words, i);
      }
      if (tag.isVerbal() || tag == Tag.COMMA || tag.isBoundary()) {
        return false;
      }
    }
    return false;
  }

  /** "Not only attacked" tells more, not less. */
  static boolean denies(Words words, int not) {
    return !words.has(not + 1) || !MERELY.contains(words.token(not + 1).key());
  }

  /** "With no uniforms" says nothing of what those who wear none do. */
  private static boolean isSubject(Words words, int none) {
    int before = words.before(none);
    boolean opens = OPENING.contains(words.tag(before)) || says(words, before);
    return opens && !isIdle(words, none + 1);
  }

  private static boolean says(Words words, int i) {
    VerbForm verb = words.tag(i) == Tag.VERB ? words.verb(i) : null;
    return verb != null && verb.base().equals("say");
  }

  private static boolean isIdle(Words words, int i) {
    return words.has(i) && IDLE.contains(words.token(i).key());
  }

  /** "Sent no soldiers". */
  static boolean isAfter(Words words, Predicate predicate) {
    int object = words.skip(predicate.end());
    return words.is(object, "no")
        && !predicate.passive()
        && !predicate.is(Term.Use.SAY)
        && !isIdle(words, object + 1);
  }

  /** "Left without attacking". */
  static boolean governs(Words words, Predicate gerund) {
    return words.is(words.before(gerund.from()), "without");
  }
}

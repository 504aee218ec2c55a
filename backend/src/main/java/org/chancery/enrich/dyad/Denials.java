package org.chancery.enrich.dyad;

import java.util.Set;
import org.chancery.enrich.text.WordList;
import org.jspecify.annotations.Nullable;

/** Verbs that deny, and what they deny. */
final class Denials {

  private static final Set<String> VERBS =
      Set.of("deny", "reject", "dismiss", "refute", "dispute", "repudiate");

  /** What stands for something that was told before: "denied it", "rejects any such transfer". */
  private static final Set<String> REFERRING = Set.of("it", "this", "these", "them", "such");

  private static final Set<String> PART =
      WordList.of(
          """
          involvement role responsibility part wrongdoing
          """);

  private static final int REACH = 4;

  private Denials() {}

  static boolean denies(Words words, Predicate predicate) {
    VerbForm verb = words.verb(predicate.head());
    return verb != null
        && VERBS.contains(verb.base())
        && !predicate.passive()
        && !predicate.negated();
  }

  /** "Denied sending shells": the deed itself is told, and denied. */
  static boolean deniesOwnDeed(Words words, Predicate predicate) {
    Predicate inner = predicate.inner();
    return inner != null && inner.kind() == Predicate.Kind.GERUND && isDenial(words, predicate);
  }

  static boolean isDenial(Words words, Predicate predicate) {
    VerbForm verb = words.verb(predicate.head());
    return verb != null && verb.base().equals("deny");
  }

  /** "Denied that it sent shells", "denied it sent shells". */
  static boolean opensClause(Words words, Predicate predicate) {
    int next = words.skip(predicate.end());
    return isDenial(words, predicate)
        && (words.is(next, "that")
            || (words.tag(next) == Tag.PRONOUN && words.tag(words.skip(next + 1)).isVerbal()));
  }

  /** The clause that denies what was told before it. */
  static @Nullable Clause ofFormer(SentenceParse sentence) {
    Words words = sentence.words();
    for (Clause clause : sentence.clauses()) {
      if (denies(words, clause.predicate())
          && clause.predicate().inner() == null
          && !opensClause(words, clause.predicate())
          && refersBack(words, clause)) {
        return clause;
      }
    }
    return null;
  }

  private static boolean refersBack(Words words, Clause clause) {
    int from = words.skip(clause.predicate().end());
    for (int i = from; i < from + REACH && words.has(i); i++) {
      String key = words.token(i).key();
      if (REFERRING.contains(key)) {
        return true;
      }
      if (ClaimNouns.isOne(words, i) || PART.contains(key)) {
        return !words.is(i + 1, "that");
      }
      Tag tag = words.tag(i);
      if (tag != Tag.DETERMINER && tag != Tag.NOUN && tag != Tag.PARTY && tag != Tag.POSSESSIVE) {
        return false;
      }
    }
    return false;
  }
}

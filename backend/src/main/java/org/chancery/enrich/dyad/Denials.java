package org.chancery.enrich.dyad;

import java.util.List;
import java.util.Set;
import org.chancery.enrich.text.WordList;

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

  /** Whoever denies what was told before this clause. */
  static List<Phrase> ofFormer(SentenceParse sentence) {
    Words words = sentence.words();
    for (Clause clause : sentence.clauses()) {
      if (denies(words, clause.predicate())
          && clause.predicate().inner() == null
          && refersBack(words, clause)) {
        return clause.subject();
      }
    }
    return List.of();
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

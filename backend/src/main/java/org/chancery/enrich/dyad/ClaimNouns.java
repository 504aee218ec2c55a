package org.chancery.enrich.dyad;

import java.util.List;
import java.util.Set;
import org.chancery.enrich.text.WordList;
import org.jspecify.annotations.Nullable;

/**
 * "American claims that …", "rejected reports that …": a noun whose clause tells what is claimed.
 */
final class ClaimNouns {

  static final Set<String> WORDS =
      WordList.of(
          """
          claim claims allegation allegations accusation accusations charge charges report
          reports assertion assertions suggestion suggestions rumour rumours rumor rumors
          """);

  private ClaimNouns() {}

  static boolean isOne(Words words, int i) {
    return words.has(i) && WORDS.contains(words.token(i).key());
  }

  /** Whether the objects of a verb end with a claim whose clause follows. */
  static boolean ends(Words words, Region objects) {
    return words.is(objects.to(), "that") && isOne(words, objects.to() - 1);
  }

  /** Who claims or denies what a clause tells, where such a noun opens it. */
  static @Nullable Told of(SentenceParse sentence, Clause clause) {
    Words words = sentence.words();
    int noun = before(words, clause.predicate().from());
    if (noun < 0) {
      return null;
    }
    List<Phrase> owners =
        sentence.phrases().in(noun - 3, noun).stream()
            .filter(phrase -> phrase.from() <= noun && phrase.to() > noun)
            .toList();
    List<Phrase> deniers = deniers(sentence, noun);
    return owners.isEmpty() && deniers.isEmpty()
        ? null
        : new Told(Told.claimed(owners).claimedBy(), Told.denied(deniers).deniedBy());
  }

  /** The noun before the "that" which opens the clause of a verb, or -1. */
  static int before(Words words, int verb) {
    for (int i = verb - 1; words.has(i) && !words.tag(i).isVerbal(); i--) {
      if (words.is(i, "that")) {
        return isOne(words, i - 1) ? i - 1 : -1;
      }
      if (words.tag(i).isBoundary()) {
        return -1;
      }
    }
    return -1;
  }

  private static List<Phrase> deniers(SentenceParse sentence, int noun) {
    for (Clause clause : sentence.clauses()) {
      if (Denials.denies(sentence.words(), clause.predicate()) && clause.objects().contains(noun)) {
        return clause.subject();
      }
    }
    return List.of();
  }
}

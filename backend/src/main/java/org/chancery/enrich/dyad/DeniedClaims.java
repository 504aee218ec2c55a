package org.chancery.enrich.dyad;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.enrich.text.WordList;

/** "…, a claim that Moscow has denied": notes the denial on what the sentence claims. */
final class DeniedClaims {

  private static final Set<String> CLAIMS =
      WordList.of(
          """
          claim claims allegation allegations accusation accusations charge charges report
          reports
          """);

  private static final Set<String> DENIALS =
      WordList.of(
          """
          deny denied denies reject rejected rejects dismissed dismisses refuted refutes
          disputed disputes
          """);

  private DeniedClaims() {}

  static List<Finding> apply(SentenceParse sentence, List<Finding> findings) {
    List<Party> deniers = deniers(sentence);
    if (deniers.isEmpty()) {
      return findings;
    }
    List<Finding> noted = new ArrayList<>();
    for (Finding finding : findings) {
      noted.add(finding.claimedBy().isEmpty() ? finding : finding.deniedBy(deniers));
    }
    return noted;
  }

  private static List<Party> deniers(SentenceParse sentence) {
    Words words = sentence.words();
    for (Clause clause : sentence.clauses()) {
      if (DENIALS.contains(words.token(clause.predicate().head()).key())) {
        int claim = claim(words, clause.predicate().from());
        List<Phrase> subject = sentence.phrases().in(claim, clause.predicate().from());
        if (claim > 0 && !subject.isEmpty()) {
          return sentence.phrases().group(subject.getFirst(), clause.predicate().from()).stream()
              .map(Phrase::party)
              .toList();
        }
      }
    }
    return List.of();
  }

  /** The noun "claim" before "that" in front of a denial, or -1. */
  private static int claim(Words words, int denial) {
    for (int i = denial - 1; i > words.from() && i > denial - 10; i--) {
      boolean relative = words.is(i, "that") || words.is(i, "which");
      int noun = words.tag(i - 1) == Tag.COMMA ? i - 2 : i - 1;
      if (relative && words.has(noun) && CLAIMS.contains(words.token(noun).key())) {
        return noun;
      }
    }
    return -1;
  }
}

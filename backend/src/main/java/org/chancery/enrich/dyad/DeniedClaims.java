package org.chancery.enrich.dyad;

import java.util.ArrayList;
import java.util.List;
import org.chancery.article.Dyad.EventTime;

/** Notes denials on what a sentence, or the one before it, claims. */
final class DeniedClaims {

  private static final int REACH = 10;

  private DeniedClaims() {}

  /** "…, a claim that Moscow has denied", "…, which Moscow denies". */
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

  /** "Moscow denied it": the sentence before tells what. */
  static void applyTo(List<Coded> former, SentenceParse sentence) {
    List<Phrase> subject = former.isEmpty() ? List.of() : Denials.ofFormer(sentence);
    if (!subject.isEmpty()) {
      List<Party> deniers = Told.denied(subject).deniedBy();
      former.replaceAll(coded -> isDenied(coded, deniers) ? coded.deniedBy(deniers) : coded);
    }
  }

  private static boolean isDenied(Coded coded, List<Party> deniers) {
    Finding finding = coded.finding();
    boolean claim = !finding.claimedBy().isEmpty() || finding.event().time() == EventTime.MAY;
    return claim
        && deniers.stream()
            .anyMatch(party ->
                party.side().equals(finding.source().side())
                    || party.side().equals(finding.target().side()));
  }

  private static List<Party> deniers(SentenceParse sentence) {
    Words words = sentence.words();
    for (Clause clause : sentence.clauses()) {
      if (Denials.denies(words, clause.predicate())) {
        int claim = claim(words, clause.predicate());
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

  /**
   * The noun "claim" before "that", or a "which" for the whole sentence, before a denial; or -1.
   */
  private static int claim(Words words, Predicate denial) {
    for (int i = denial.from() - 1; i > words.from() && i > denial.from() - REACH; i--) {
      boolean which = words.is(i, "which");
      int noun = words.tag(i - 1) == Tag.COMMA ? i - 2 : i - 1;
      if ((which || words.is(i, "that")) && ClaimNouns.isOne(words, noun)) {
        return noun;
      }
      boolean ends = words.tag(words.skip(denial.end())) == Tag.BREAK;
      if (which && words.tag(i - 1) == Tag.COMMA && ends) {
        return i;
      }
    }
    return -1;
  }
}

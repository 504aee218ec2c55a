package org.chancery.enrich.dyad;

import java.util.List;
import java.util.Set;

/** Whose word it is that what a clause tells was done. */
final class Tellers {

  private static final Set<String> ASIDES = Set.of("after", "before", "when", "while", "since");

  private Tellers() {}

  static Told of(SentenceParse sentence, Clause clause) {
    if (Denials.deniesOwnDeed(sentence.words(), clause.predicate())) {
      return Told.denied(clause.predicate().negated() ? List.of() : clause.subject());
    }
    Charge charge = clause.charge();
    if (charge != null && !charge.accusers().isEmpty()) {
      return new Told(charge.accusers(), List.of());
    }
    Told noun = ClaimNouns.of(sentence, clause);
    if (noun != null) {
      return noun;
    }
    Clause reporter = clause.reporter();
    if (reporter != null && !isAside(sentence.words(), clause, reporter)) {
      boolean own =
          !reporter.subject().isEmpty()
              && ObjectChooser.isOneOf(clause.subject(), reporter.subject().getFirst());
      if (isDenial(sentence.words(), reporter, own)) {
        return Told.denied(reporter.subject());
      }
      if (!reporter.subject().isEmpty() && !own) {
        return Told.claimed(reporter.subject());
      }
    }
    // "Bombed Peru, Oman said, in the war that Chile began": everybody knows of that.
    return ObjectRelative.pronoun(sentence.words(), clause.predicate().from()) < 0
        ? new Told(sentence.attribution().speakers(), List.of())
        : new Told(List.of(), List.of());
  }

  /**
   * "Said that it would send tanks, hours after Peru sent some", "to Oslo, which had sent some":
   * the outlet adds the last part.
   */
  private static boolean isAside(Words words, Clause clause, Clause reporter) {
    for (int i = clause.predicate().from() - 1; i >= reporter.predicate().to(); i--) {
      if (words.tag(i) == Tag.RELATIVE) {
        return words.tag(i - 1) == Tag.COMMA;
      }
      if (words.tag(i) == Tag.CONJUNCTION) {
        return ASIDES.contains(words.token(i).key());
      }
    }
    return false;
  }

  /** "Denied that it sent tanks", but not "denied any part and sent tanks". */
  private static boolean isDenial(Words words, Clause reporter, boolean own) {
    Predicate predicate = reporter.predicate();
    return Denials.isDenial(words, predicate)
        && !predicate.negated()
        && (!own || Denials.opensClause(words, predicate));
  }
}

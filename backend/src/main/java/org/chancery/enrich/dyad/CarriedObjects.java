package org.chancery.enrich.dyad;

import java.util.List;
import org.chancery.article.EventRoot;
import org.jspecify.annotations.Nullable;

/**
 * "Accused Peru of lying and vowed revenge", "met Wang and signed a treaty": with or against whom,
 * the part of the sentence before tells.
 */
record CarriedObjects(SentenceParse sentence, Clause clause, Event event) {

  /** Whether there is such a side. */
  boolean addTo(List<Finding> found, ClauseRoles roles) {
    Words words = sentence.words();
    Tag before = words.tag(words.before(clause.predicate().from()));
    boolean joined = before == Tag.AND || before == Tag.COMMA;
    if (!joined || found.isEmpty() || clause.subject().size() != 1) {
      return false;
    }
    Finding last = found.getLast();
    Party other = other(last);
    boolean shared = isSigned(last);
    if (other == null || !(shared || isThreat(last))) {
      return false;
    }
    Phrase target = new Phrase(other, other.from(), other.to(), "");
    String rule = shared ? "verb-with" : "verb-further";
    roles.cross(clause.subject(), List.of(target), shared, rule, .5, found);
    return true;
  }

  private boolean isSigned(Finding last) {
    return event.root() == EventRoot.AGREE
        && event.mutual()
        && last.event().root() == EventRoot.CONSULT
        && last.event().mutual();
  }

  private boolean isThreat(Finding last) {
    return (event.root() == EventRoot.THREATEN || event.root() == EventRoot.SANCTION)
        && last.event().root().quad() >= 3
        && isSubject(last.source());
  }

  private @Nullable Party other(Finding last) {
    if (isSubject(last.source())) {
      return last.target();
    }
    return isSubject(last.target()) ? last.source() : null;
  }

  private boolean isSubject(Party party) {
    return clause.subject().getFirst().party().side().equals(party.side());
  }
}

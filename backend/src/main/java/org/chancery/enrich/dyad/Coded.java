package org.chancery.enrich.dyad;

import java.util.List;
import org.chancery.article.DateSpan;
import org.jspecify.annotations.Nullable;

/**
 * A finding in its sentence.
 *
 * @param when when it happened, as far as the sentence tells
 */
record Coded(Finding finding, Words words, @Nullable DateSpan when) {

  Coded as(Event event) {
    return new Coded(finding.as(event), words, when);
  }

  Coded deniedBy(List<Party> deniers) {
    return new Coded(finding.deniedBy(deniers), words, when);
  }

  boolean isOfSameSides(Coded other) {
    return finding.source().side().equals(other.finding.source().side())
        && finding.target().side().equals(other.finding.target().side());
  }

  boolean isOfOppositeSides(Coded other) {
    return finding.source().side().equals(other.finding.target().side())
        && finding.target().side().equals(other.finding.source().side());
  }
}

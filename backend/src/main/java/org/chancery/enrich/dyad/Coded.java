package org.chancery.enrich.dyad;

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

  boolean isOfSameSides(Coded other) {
    return finding.source().side().equals(other.finding.source().side())
        && finding.target().side().equals(other.finding.target().side());
  }

  boolean isOfOppositeSides(Coded other) {
    return finding.source().side().equals(other.finding.target().side())
        && finding.target().side().equals(other.finding.source().side());
  }
}

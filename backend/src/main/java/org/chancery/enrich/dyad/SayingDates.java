package org.chancery.enrich.dyad;

import java.util.ArrayList;
import java.util.List;

/** Which dates of a sentence tell when something was said, not when what is said was done. */
final class SayingDates {

  /**
   * A clause that reports another.
   *
   * @param told where the clause that is reported begins
   */
  private record Report(Clause clause, int told) {
    int verb() {
      return clause.predicate().from();
    }
  }

  private final SentenceParse sentence;
  private final List<Report> reports = new ArrayList<>();

  SayingDates(SentenceParse sentence) {
    this.sentence = sentence;
    for (Clause clause : sentence.clauses()) {
      Clause reporter = clause.reporter();
      if (reporter != null && (reports.isEmpty() || !reports.getLast().clause().equals(reporter))) {
        reports.add(new Report(reporter, opening(reporter, clause)));
      }
    }
  }

  /** "That", or the first word of the clause where it is left out. */
  private int opening(Clause reporter, Clause clause) {
    Words words = sentence.words();
    int verb = clause.predicate().from();
    for (int i = reporter.predicate().end(); i < verb; i++) {
      if (words.is(i, "that")) {
        return i;
      }
    }
    for (Phrase phrase : sentence.phrases().in(reporter.predicate().end(), verb)) {
      if (phrase.isFree()) {
        return phrase.from();
      }
    }
    return verb;
  }

  /** "Said on Friday that it had attacked": Friday is not the day of the attack. */
  boolean contains(Finding finding, DatedTokens date) {
    if (sentence.attribution().covers(date.from())) {
      return true;
    }
    int deed = Math.max(finding.source().from(), finding.target().from());
    return reports.stream()
        .anyMatch(report ->
            deed >= report.told()
                && date.from() < report.told()
                && isOf(report, date)
                && !isDeed(report.clause(), finding));
  }

  private boolean isOf(Report report, DatedTokens date) {
    for (int i = date.to(); i < report.verb(); i++) {
      if (sentence.words().tag(i).isVerbal()) {
        return false;
      }
    }
    return true;
  }

  /** "Warned on Friday that": the warning itself is what was done. */
  private boolean isDeed(Clause reporter, Finding finding) {
    if (finding.rule().equals("said-must")) {
      return true;
    }
    Event event = sentence.composer().event(reporter.predicate(), reporter.objects().to());
    return event != null
        && event.root() == finding.event().root()
        && reporter.subject().stream()
            .anyMatch(own -> own.party().side().equals(finding.source().side()));
  }
}

package org.chancery.enrich.dyad;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.chancery.article.DateSpan;
import org.chancery.article.Dyad.EventTime;
import org.chancery.article.EventRoot;
import org.jspecify.annotations.Nullable;

/** How the dates of a sentence place an event to the day of the article. */
final class Timing {

  /** What happened longer ago than this is background to the news. */
  private static final int RECENT_DAYS = 31;

  /** Rules whose event is named by a noun, which has no tense. */
  static final Set<String> TENSELESS = Set.of("noun", "nominal", "between", "hyphen-pair");

  private static final Set<String> DURING = Set.of("in", "during", "at", "since");

  private static final int REACH = 4;

  private Timing() {}

  /**
   * @param when when it happened, as far as the sentence tells
   */
  static Event settle(
      Finding finding,
      Words words,
      @Nullable DateSpan when,
      List<DatedTokens> dates,
      @Nullable LocalDate published) {
    Event event = finding.event();
    if (published == null) {
      return event;
    }
    if (event.time() == EventTime.DID
        && (PastWars.covers(words, finding, published)
            || (when != null && isOld(when, published)))) {
      return event.at(EventTime.BACKGROUND);
    }
    return event.time() == EventTime.BACKGROUND
            && !PastWars.covers(words, finding, published)
            && TENSELESS.contains(finding.rule())
            && isRecent(dates, published)
            && (event.root() == EventRoot.CONSULT || isDated(words, finding))
        ? event.at(EventTime.DID)
        : event;
  }

  /** The first date of the sentence that does not date something else. */
  static @Nullable DateSpan when(Finding finding, Words words, List<DatedTokens> dates) {
    for (DatedTokens date : dates) {
      if (date.span() != null
          && !isOfAnotherVerb(finding, words, date)
          && !isOfAnotherNoun(finding, words, date)) {
        return date.span();
      }
    }
    return null;
  }

  /** "Suspended the 2018 pact": when the pact was signed. */
  private static boolean isOfAnotherNoun(Finding finding, Words words, DatedTokens date) {
    int before = date.from() - 1;
    int next = date.to();
    while (words.tag(next) == Tag.ADJECTIVE) {
      next++;
    }
    return finding.event().root() != EventRoot.AGREE
        && !TENSELESS.contains(finding.rule())
        && (words.tag(before) == Tag.DETERMINER || words.is(before, "the"))
        && words.tag(next) == Tag.NOUN
        && !(words.has(before - 1) && DURING.contains(words.token(before - 1).key()));
  }

  /** "Thanked Korea, recalling what its army did in April": a verb after a comma has the date. */
  private static boolean isOfAnotherVerb(Finding finding, Words words, DatedTokens date) {
    boolean verb = false;
    for (int i = date.from() - 1;
        i >= Math.max(finding.source().to(), finding.target().to());
        i--) {
      if (words.is(i, ";") || (words.tag(i) == Tag.COMMA && verb)) {
        return true;
      }
      if (opensRelative(words, i)) {
        return true;
      }
      verb |= words.tag(i) == Tag.VERB;
    }
    return false;
  }

  /** "Urged Peru to lift the tariffs that it imposed in May", "the tariffs it imposed". */
  private static boolean opensRelative(Words words, int i) {
    int noun = words.is(i - 1, "that") ? i - 2 : i - 1;
    boolean pronoun =
        words.tag(i) == Tag.PRONOUN
            && words.tag(noun) == Tag.NOUN
            && words.tag(words.skip(i + 1)).isVerbal();
    return pronoun || words.tag(i) == Tag.RELATIVE;
  }

  private static boolean isOld(DateSpan span, LocalDate published) {
    return span.to().isBefore(published.minusDays(RECENT_DAYS));
  }

  /** Whether the sentence gives dates, all of them of the days before the article. */
  private static boolean isRecent(List<DatedTokens> dates, LocalDate published) {
    boolean dated = false;
    for (DatedTokens date : dates) {
      DateSpan span = date.span();
      if (span != null) {
        if (isOld(span, published) || span.to().isAfter(published)) {
          return false;
        }
        dated = true;
      }
    }
    return dated;
  }

  /** "The attack on Odesa on Monday": the date belongs to the noun itself. */
  private static boolean isDated(Words words, Finding finding) {
    int at = Math.max(finding.source().to(), finding.target().to());
    for (int i = at; i < at + REACH; i++) {
      if (words.tag(i) != Tag.NOUN && words.tag(i) != Tag.POSSESSIVE) {
        return words.tag(i) == Tag.DATE;
      }
    }
    return false;
  }
}

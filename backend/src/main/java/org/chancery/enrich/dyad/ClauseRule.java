package org.chancery.enrich.dyad;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.article.Dyad.EventTime;
import org.chancery.article.EventRoot;
import org.jspecify.annotations.Nullable;

/** Subject, verb and object of each clause: "Seoul urged Moscow", "Kim was received by Putin". */
final class ClauseRule implements DyadRule {

  private static final Set<String> HYPOTHETICAL = Set.of("if", "whether", "unless", "lest");

  /** "Suspects that it sent": nobody claims that it did. */
  private static final Set<String> SUPPOSING =
      Set.of("suspect", "suspects", "suspected", "fear", "fears", "feared", "doubt", "doubts");

  private static final Set<Tag> RELATIVES = Set.of(Tag.RELATIVE);

  @Override
  public List<Finding> find(SentenceParse sentence) {
    List<Finding> found = new ArrayList<>();
    for (Clause clause : sentence.clauses()) {
      if (obligation(clause, found)
          || isDenialOfClause(sentence, clause)
          || ReceiptRule.covers(sentence, clause)
          || Charges.joinsIn(sentence.words(), clause)) {
        continue;
      }
      Event event = sentence.composer().event(told(sentence, clause), clause.objects().to());
      if (event != null
          && (clause.charge() == null || isMaterial(event))
          && !Departures.isOne(sentence, clause, event)) {
        new ClauseRoles(sentence, clause, settled(sentence, clause, event)).addTo(found);
      }
    }
    return found;
  }

  /** Of what somebody is accused of only deeds are told, not words. */
  private static boolean isMaterial(Event event) {
    return event.root().quad() == 2 || event.root().quad() == 4;
  }

  /** The event with its time, as the words around its clause leave it. */
  private static Event settled(SentenceParse sentence, Clause clause, Event event) {
    Words words = sentence.words();
    if (isHypothetical(words, clause)
        || Doubt.covers(words, clause.predicate())
        || Doubt.isExpected(words, clause.predicate())
        || Hearsay.isAlleged(words, clause.predicate().from())
        || isOpen(clause.charge())
        || isUntold(words, clause)) {
      return event.possible();
    }
    Event told = isOwnWord(clause, event) ? Composer.announced(event, clause.predicate()) : event;
    return told.at(Pluperfect.time(sentence, clause, told.time()));
  }

  /** Of "denied sending shells" what is denied. */
  private static Predicate told(SentenceParse sentence, Clause clause) {
    Predicate predicate = clause.predicate();
    Predicate inner = predicate.inner();
    return inner != null && Denials.deniesOwnDeed(sentence.words(), predicate) ? inner : predicate;
  }

  private static boolean isOwnWord(Clause clause, Event event) {
    Clause reporter = clause.reporter();
    return reporter != null
        && !reporter.subject().isEmpty()
        && ObjectChooser.isOneOf(clause.subject(), reporter.subject().getFirst())
        && !(event.root().quad() == 4 && isAnnounced(reporter.predicate()));
  }

  /** Sanctions that are announced are no threat any more. */
  private static boolean isAnnounced(Predicate predicate) {
    return !predicate.terms().isEmpty() && predicate.terms().getFirst().word().equals("announce");
  }

  private static boolean isOpen(@Nullable Charge charge) {
    return charge != null && charge.open();
  }

  /** "Has never confirmed that it attacked", "did not deny sending shells": nobody says so. */
  private static boolean isUntold(Words words, Clause clause) {
    Clause reporter = clause.reporter();
    Predicate predicate = clause.predicate();
    return reporter == null
        ? predicate.negated() && Denials.deniesOwnDeed(words, predicate)
        : reporter.predicate().negated()
            && !words.hasAny(RELATIVES, reporter.predicate().end(), predicate.from());
  }

  /** "If it attacks", "whether it provides". */
  private static boolean isHypothetical(Words words, Clause clause) {
    for (int i = clause.predicate().from() - 1; i >= words.from(); i--) {
      Tag tag = words.tag(i);
      if (tag.isBoundary() || tag.isVerbal()) {
        String key = words.token(i).key();
        return HYPOTHETICAL.contains(key)
            || (key.equals("that")
                && words.has(i - 1)
                && SUPPOSING.contains(words.token(i - 1).key())
                && !words.is(i - 2, "no"));
      }
    }
    return false;
  }

  /** "Moscow denied that …" rejects a claim; what it is about is told by the other clause. */
  private static boolean isDenialOfClause(SentenceParse sentence, Clause clause) {
    return Denials.opensClause(sentence.words(), clause.predicate());
  }

  /** "Russia said that Sudan must return it" is a demand of Russia on Sudan. */
  private static boolean obligation(Clause clause, List<Finding> found) {
    Clause reporter = clause.reporter();
    if (reporter == null || !Composer.obliges(clause.predicate())) {
      return false;
    }
    Event demand = new Event(EventRoot.REQUEST, false, EventTime.DID, false, .8);
    for (Phrase source : reporter.subject()) {
      for (Phrase target : clause.subject()) {
        found.add(Finding.told(source.party(), target.party(), demand, "said-must", .75));
      }
    }
    return true;
  }
}

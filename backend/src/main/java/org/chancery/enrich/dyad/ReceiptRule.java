package org.chancery.enrich.dyad;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.article.Dyad.EventTime;
import org.chancery.article.EventRoot;

/** "Received shells from Iran": whoever it comes from gives it. */
final class ReceiptRule implements DyadRule {

  private static final Set<String> GETTING =
      Set.of("receive", "obtain", "get", "acquire", "procure", "secure");

  private static final int REACH = 10;

  @Override
  public List<Finding> find(SentenceParse sentence) {
    List<Finding> found = new ArrayList<>();
    for (Clause clause : sentence.clauses()) {
      if (covers(sentence, clause)) {
        Predicate predicate = clause.predicate();
        EventTime time =
            Doubt.covers(sentence.words(), predicate) || predicate.modal() != null
                ? EventTime.MAY
                : EventTime.DID;
        Event aid = new Event(EventRoot.AID, false, time, predicate.negated(), .7);
        new ClauseRoles(sentence, clause, aid)
            .cross(givers(sentence, clause), clause.subject(), false, "received", .8, found);
      }
    }
    return found;
  }

  static boolean covers(SentenceParse sentence, Clause clause) {
    VerbForm verb = sentence.words().verb(clause.predicate().head());
    return verb != null
        && GETTING.contains(verb.base())
        && !clause.predicate().passive()
        && !clause.weakSubject()
        && !givers(sentence, clause).isEmpty();
  }

  private static List<Phrase> givers(SentenceParse sentence, Clause clause) {
    Region objects = clause.objects();
    for (Phrase phrase : sentence.phrases().in(objects.from(), objects.to())) {
      if (phrase.governor().equals("from") && !ObjectChooser.isOneOf(clause.subject(), phrase)) {
        return isGift(sentence, clause, phrase.from())
            ? sentence.phrases().group(phrase, objects.to())
            : List.of();
      }
    }
    return List.of();
  }

  /** Whether the object is help or arms; of "shells which it got" it stands before. */
  private static boolean isGift(SentenceParse sentence, Clause clause, int to) {
    int from = clause.predicate().end();
    Words words = sentence.words();
    if (words.tag(words.skip(from)) == Tag.PREPOSITION) {
      for (int i = clause.predicate().from() - 1; i > clause.predicate().from() - REACH; i--) {
        if (words.tag(i) == Tag.RELATIVE || words.is(i, "that")) {
          return Complements.hasGift(words, i - 2, i);
        }
      }
      return false;
    }
    return Complements.hasGift(words, from, to);
  }
}

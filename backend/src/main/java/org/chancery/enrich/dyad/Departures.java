package org.chancery.enrich.dyad;

import java.util.List;
import java.util.Set;
import org.chancery.article.EventRoot;

/** "Macron left Beijing": a traveller who goes home gives nothing up, unlike an army that does. */
final class Departures {

  private static final Set<String> GOING = Set.of("leave", "return", "depart");

  private Departures() {}

  static boolean isOne(SentenceParse sentence, Clause clause, Event event) {
    Words words = sentence.words();
    Predicate predicate = clause.predicate();
    VerbForm verb = words.verb(predicate.innermost().head());
    if (event.root() != EventRoot.RETREAT || verb == null || !GOING.contains(verb.base())) {
      return false;
    }
    List<Phrase> subject = clause.subject();
    boolean persons =
        !subject.isEmpty()
            && subject.stream().allMatch(side -> side.party().form() == Party.Form.PERSON);
    int next = words.skip(predicate.end());
    return persons && (words.party(next) != null || words.tag(next) == Tag.PREPOSITION);
  }
}

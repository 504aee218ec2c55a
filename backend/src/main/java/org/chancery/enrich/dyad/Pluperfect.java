package org.chancery.enrich.dyad;

import java.util.Set;
import org.chancery.article.Dyad.EventTime;
import org.chancery.enrich.text.WordList;

/**
 * When "had done" happened. In reports it is mostly the tense of what somebody said; it is
 * background where the sentence itself says that it was earlier.
 */
final class Pluperfect {

  private static final Set<String> EARLIER =
      WordList.of(
          """
          earlier previously before already once formerly ago originally until last
          """);

  private static final Set<String> SUBORDINATING =
      Set.of("after", "because", "since", "although", "though", "when", "until", "before", "where");

  private static final int REACH = 14;

  private Pluperfect() {}

  static EventTime time(SentenceParse sentence, Clause clause, EventTime time) {
    boolean past = time == EventTime.BACKGROUND && clause.predicate().pluperfect();
    return past && !isEarlier(sentence.words(), clause.predicate()) ? EventTime.DID : time;
  }

  private static boolean isEarlier(Words words, Predicate predicate) {
    for (int i = words.from(); i < words.to(); i++) {
      if (words.tag(i) != Tag.DATE && EARLIER.contains(words.token(i).key())) {
        return true;
      }
    }
    for (int i = predicate.from() - 1; i >= Math.max(words.from(), predicate.from() - REACH); i--) {
      Tag tag = words.tag(i);
      if (tag == Tag.RELATIVE || SUBORDINATING.contains(words.token(i).key())) {
        return true;
      }
      if (tag == Tag.COMMA || tag == Tag.BREAK || tag.isVerbal()) {
        return false;
      }
    }
    return false;
  }
}

package org.chancery.enrich.dyad;

import java.util.Set;
import org.chancery.article.Dyad.EventTime;
import org.chancery.article.EventRoot;
import org.chancery.enrich.text.WordList;

/** What two sides do who trade or exchange something: blows and words, or prisoners and goods. */
final class Exchanges {

  private static final Set<String> SHOTS =
      WordList.of("fire shots gunfire blows punches salvos volleys bullets");

  private static final Set<String> INSULTS =
      WordList.of("barbs insults blame recriminations jibes jabs accusations reproaches");

  private Exchanges() {}

  /** The root of the hostile noun that is the object, else the one that the verb has by itself. */
  static EventRoot root(EventNouns nouns, EventRoot root, int from, int limit) {
    Words words = nouns.words();
    int end = from;
    while (end < limit && words.tag(end) != Tag.PREPOSITION && words.tag(end) != Tag.COMMA) {
      String key = words.token(end).key();
      if (SHOTS.contains(key)) {
        return EventRoot.ASSAULT;
      }
      if (INSULTS.contains(key)) {
        return EventRoot.ACCUSE;
      }
      end++;
    }
    Event noun = nouns.first(from, end, EventTime.DID, false);
    return noun != null && noun.root().quad() >= 3 ? noun.root() : root;
  }
}

package org.chancery.enrich.dyad;

import java.util.ArrayList;
import java.util.List;
import org.chancery.article.Dyad.EventTime;
import org.chancery.article.EventRoot;
import org.chancery.enrich.text.NameTrie;
import org.jspecify.annotations.Nullable;

/** "Russia-North Korea talks"; mere "relations" are no event. */
final class HyphenPairRule implements DyadRule {

  private static final int REACH = 5;

  @Override
  public List<Finding> find(SentenceParse sentence) {
    Words words = sentence.words();
    List<Finding> found = new ArrayList<>();
    List<Party> parties = words.parties();
    for (int p = 0; p + 1 < parties.size(); p++) {
      Party one = parties.get(p);
      Party other = parties.get(p + 1);
      if (isPair(words, one, other) && !one.side().equals(other.side())) {
        Event event = event(sentence, other.to());
        if (event != null) {
          found.add(Finding.told(one, other, event, "hyphen-pair", event.weight()));
          found.add(Finding.told(other, one, event, "hyphen-pair", event.weight()));
        }
      }
    }
    return found;
  }

  private static boolean isPair(Words words, Party one, Party other) {
    return other.from() == one.to() + 1 && words.tag(one.to()) == Tag.HYPHEN;
  }

  private static @Nullable Event event(SentenceParse sentence, int from) {
    Words words = sentence.words();
    for (int i = from; i < Math.min(words.to(), from + REACH); i++) {
      Tag tag = words.tag(i);
      if (tag != Tag.NOUN && tag != Tag.ADJECTIVE) {
        return null;
      }
      List<NameTrie.Match<Term>> nouns =
          sentence.lexicon().nouns(words.text().tokens(), i, words.to());
      if (!nouns.isEmpty()) {
        EventRoot root = nouns.getFirst().values().getFirst().root();
        return root == null || root == EventRoot.SUPPORT
            ? null
            : new Event(root, true, EventTime.BACKGROUND, false, .75);
      }
    }
    return null;
  }
}

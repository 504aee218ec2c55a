package org.chancery.enrich.dyad;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.article.Dyad.EventTime;
import org.chancery.article.EventRoot;
import org.chancery.enrich.text.NameTrie;
import org.chancery.enrich.text.WordList;
import org.jspecify.annotations.Nullable;

/** "Talks between A and B", unless a third side mediates them; mere "relations" are no event. */
final class BetweenRule implements DyadRule {

  private static final Set<String> BETWEEN = Set.of("between", "among");

  private static final Set<String> MEDIATION =
      WordList.of(
          """
          mediation mediate mediated mediating mediator host hosted hosting hosts broker
          brokered brokering facilitate arrange go-between peacemaker oversee monitor
          """);

  @Override
  public List<Finding> find(SentenceParse sentence) {
    Words words = sentence.words();
    List<Finding> found = new ArrayList<>();
    for (Phrase first : sentence.phrases().all()) {
      if (BETWEEN.contains(first.governor())) {
        List<Phrase> sides = sentence.phrases().group(first, words.to());
        Event event = event(sentence, first.from() - 1);
        if (sides.size() > 1 && event != null && !isMediated(sentence, first)) {
          pairs(sides, event, found);
        }
      }
    }
    return found;
  }

  /** A third side that hosts or mediates acts towards both; what they may do is not told. */
  private static boolean isMediated(SentenceParse sentence, Phrase first) {
    Words words = sentence.words();
    for (int i = Math.max(words.from(), first.from() - 12); i < first.from(); i++) {
      if (MEDIATION.contains(words.token(i).key())) {
        return true;
      }
    }
    return false;
  }

  private static void pairs(List<Phrase> sides, Event event, List<Finding> found) {
    for (Phrase one : sides) {
      for (Phrase other : sides) {
        if (!one.party().side().equals(other.party().side())) {
          found.add(Finding.told(one.party(), other.party(), event, "between", event.weight()));
        }
      }
    }
  }

  /** The nearest noun before "between" that names something two sides share. */
  private static @Nullable Event event(SentenceParse sentence, int between) {
    Words words = sentence.words();
    for (int i = between - 1; i >= Math.max(words.from(), between - 8); i--) {
      if (words.tag(i) != Tag.NOUN) {
        if (words.tag(i).isVerbal()) {
          break;
        }
        continue;
      }
      List<NameTrie.Match<Term>> nouns =
          sentence.lexicon().nouns(words.text().tokens(), i, between);
      if (!nouns.isEmpty()) {
        EventRoot root = nouns.getFirst().values().getFirst().root();
        return root == null || root == EventRoot.SUPPORT
            ? null
            : new Event(
                root,
                true,
                Doubt.covers(words, i - 2, i) ? EventTime.MAY : EventTime.BACKGROUND,
                false,
                .7);
      }
    }
    return null;
  }
}

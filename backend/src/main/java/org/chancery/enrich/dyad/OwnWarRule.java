package org.chancery.enrich.dyad;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.article.Dyad.EventTime;
import org.chancery.article.EventRoot;
import org.chancery.enrich.text.WordList;
import org.jspecify.annotations.Nullable;

/** "Shells for its war in Ukraine": whose war it is, the words before tell. */
final class OwnWarRule implements DyadRule {

  static final Set<String> OWNERS = WordList.of("its their his");

  private static final Set<String> WARS = WordList.of("war invasion aggression offensive");

  private static final Set<String> LINKS = Set.of("against", "on", "in", "of", "with");

  /** Who is named so mostly gives something to the war, or is where it is. */
  private static final Set<String> OTHERS = Set.of("from", "with", "in", "near", "of", "at", "by");

  private static final int REACH = 4;

  @Override
  public List<Finding> find(SentenceParse sentence) {
    List<Finding> found = new ArrayList<>();
    Words words = sentence.words();
    for (int i = words.from(); i < words.to(); i++) {
      if (OWNERS.contains(words.token(i).key())) {
        war(sentence, i, found);
      }
    }
    return found;
  }

  private static void war(SentenceParse sentence, int owner, List<Finding> found) {
    Words words = sentence.words();
    for (int i = owner + 1; i < owner + REACH; i++) {
      if (words.has(i) && WARS.contains(words.token(i).key())) {
        int link = i + 1;
        Phrase victim = words.has(link) ? at(sentence, link) : null;
        Phrase source = victim == null ? null : owner(sentence, owner, victim);
        if (victim != null && source != null && LINKS.contains(words.token(link).key())) {
          Event event = new Event(EventRoot.ASSAULT, false, EventTime.BACKGROUND, false, .6);
          found.add(Finding.told(source.party(), victim.party(), event, "own-war", .4));
        }
        return;
      }
    }
  }

  private static @Nullable Phrase at(SentenceParse sentence, int link) {
    for (Phrase phrase : sentence.phrases().in(link, link + REACH)) {
      return phrase.from() == link + 1 ? phrase : null;
    }
    return null;
  }

  /** Whom "its" stands for. */
  static @Nullable Phrase owner(SentenceParse sentence, int at, Phrase victim) {
    List<Phrase> before = new ArrayList<>(sentence.pairs().topic());
    before.addAll(sentence.phrases().in(sentence.words().from(), at));
    for (Phrase phrase : before.reversed()) {
      if (!OTHERS.contains(phrase.governor())
          && !phrase.party().side().equals(victim.party().side())) {
        return phrase;
      }
    }
    return null;
  }
}

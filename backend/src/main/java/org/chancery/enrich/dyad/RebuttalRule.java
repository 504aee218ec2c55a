package org.chancery.enrich.dyad;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.article.Dyad.EventTime;
import org.chancery.article.EventRoot;
import org.chancery.enrich.text.WordList;

/** "Denied British claims": whoever is rebutted has accused. */
final class RebuttalRule implements DyadRule {

  private static final Set<String> ACCUSATIONS =
      WordList.of(
          """
          claim claims allegation allegations accusation accusations charge charges criticism
          """);

  private static final Set<String> SOURCES = Set.of("by", "from");

  private static final int REACH = 6;

  @Override
  public List<Finding> find(SentenceParse sentence) {
    List<Finding> found = new ArrayList<>();
    Words words = sentence.words();
    for (Clause clause : sentence.clauses()) {
      if (Denials.denies(words, clause.predicate())
          && clause.predicate().inner() == null
          && clause.reporter() == null
          && !clause.weakSubject()) {
        int noun = accusation(words, clause.predicate().end());
        if (noun >= 0) {
          accuse(sentence, clause, noun, found);
        }
      }
    }
    return found;
  }

  /** The noun of the object, or -1. */
  private static int accusation(Words words, int from) {
    for (int i = from; i < from + REACH && words.has(i); i++) {
      if (ACCUSATIONS.contains(words.token(i).key())) {
        return i;
      }
      if (words.tag(i).isBoundary() || words.tag(i).isVerbal() || words.tag(i) == Tag.COMMA) {
        return -1;
      }
    }
    return -1;
  }

  private static void accuse(SentenceParse sentence, Clause clause, int noun, List<Finding> found) {
    Event event = new Event(EventRoot.ACCUSE, false, EventTime.DID, false, .7);
    for (Phrase accuser : accusers(sentence, noun)) {
      for (Phrase accused : clause.subject()) {
        if (!accuser.party().side().equals(accused.party().side())) {
          found.add(Finding.told(accuser.party(), accused.party(), event, "rebuttal", .7));
        }
      }
    }
  }

  /** "American claims", "claims by the United States". */
  private static List<Phrase> accusers(SentenceParse sentence, int noun) {
    for (Phrase phrase : sentence.phrases().in(noun - REACH, noun + REACH)) {
      List<Phrase> group = sentence.phrases().group(phrase, sentence.words().to());
      boolean own = group.stream().anyMatch(one -> isOwner(one, noun));
      if (own || (phrase.from() == noun + 2 && SOURCES.contains(phrase.governor()))) {
        return group;
      }
    }
    return List.of();
  }

  private static boolean isOwner(Phrase phrase, int noun) {
    return phrase.party().to() <= noun && phrase.to() > noun;
  }
}

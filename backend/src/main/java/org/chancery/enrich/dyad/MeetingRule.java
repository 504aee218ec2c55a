package org.chancery.enrich.dyad;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.article.Dyad.EventTime;
import org.chancery.article.EventRoot;
import org.chancery.enrich.text.NameTrie;
import org.jspecify.annotations.Nullable;

/** "During a press conference with Duda, Yoon said …": whoever speaks then also meets the other. */
final class MeetingRule implements DyadRule {

  private static final Set<String> OPENERS = Set.of("during", "after", "at", "following");

  @Override
  public List<Finding> find(SentenceParse sentence) {
    List<Finding> found = new ArrayList<>();
    for (Phrase other : sentence.phrases().all()) {
      if (other.governor().equals("with") && isMeeting(sentence, other.from() - 1)) {
        Clause clause = mainClause(sentence, other);
        if (clause != null) {
          add(clause.subject().getFirst(), other, found);
        }
      }
    }
    return found;
  }

  private static void add(Phrase one, Phrase other, List<Finding> found) {
    Event event = new Event(EventRoot.CONSULT, true, EventTime.DID, false, .7);
    found.add(new Finding(one.party(), other.party(), event, null, null, "meeting-with", .6));
    found.add(new Finding(other.party(), one.party(), event, null, null, "meeting-with", .6));
  }

  /** A noun for a meeting right before "with", itself after "during" or the like. */
  private static boolean isMeeting(SentenceParse sentence, int with) {
    Words words = sentence.words();
    boolean meeting = false;
    for (int i = with - 1; i >= Math.max(words.from(), with - 8); i--) {
      Tag tag = words.tag(i);
      if (tag == Tag.PREPOSITION || tag == Tag.CONJUNCTION) {
        return meeting && OPENERS.contains(words.token(i).key());
      }
      if (tag.isVerbal() || tag == Tag.COMMA || tag == Tag.PARTY) {
        return false;
      }
      meeting |= isConsultation(sentence, i, with);
    }
    return false;
  }

  private static boolean isConsultation(SentenceParse sentence, int i, int with) {
    List<NameTrie.Match<Term>> nouns =
        sentence.lexicon().nouns(sentence.words().text().tokens(), i, with);
    return !nouns.isEmpty()
        && nouns.getFirst().to() == with
        && nouns.getFirst().values().getFirst().root() == EventRoot.CONSULT;
  }

  private static @Nullable Clause mainClause(SentenceParse sentence, Phrase other) {
    for (Clause clause : sentence.clauses()) {
      boolean elsewhere =
          !clause.subject().isEmpty()
              && !clause.weakSubject()
              && clause.predicate().isFinite()
              && !clause.subject().getFirst().party().side().equals(other.party().side());
      if (elsewhere) {
        return clause;
      }
    }
    return null;
  }
}

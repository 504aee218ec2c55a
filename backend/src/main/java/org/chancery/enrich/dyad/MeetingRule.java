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

  private static final Set<String> OPENERS =
      Set.of("during", "after", "at", "following", "for", "on");

  private static final Set<String> AT = Set.of("during", "at", "in");

  private static final Set<String> VISITS = Set.of("visit", "visits", "trip", "trips", "tour");

  private static final int REACH = 7;

  @Override
  public List<Finding> find(SentenceParse sentence) {
    List<Finding> found = new ArrayList<>();
    for (Phrase other : sentence.phrases().all()) {
      if (other.governor().equals("with") && isMeeting(sentence, other.from() - 1)) {
        Clause clause = mainClause(sentence, other);
        if (clause != null && (!isFor(sentence, other) || travels(sentence, clause))) {
          add(clause.subject().getFirst(), other, found);
        }
      }
    }
    for (Phrase place : sentence.phrases().all()) {
      if (place.governor().equals("to")
          && VISITS.contains(key(sentence.words(), place.from() - 2))
          && isMeeting(sentence, place.from() - 1)) {
        Clause clause = mainClause(sentence, place);
        if (clause != null && isPerson(clause.subject().getFirst())) {
          visit(clause.subject().getFirst(), place, found);
        }
      }
    }
    for (Clause clause : sentence.clauses()) {
      faceToFace(sentence, clause, found);
      together(sentence, clause, found);
    }
    return found;
  }

  /** "Cho confronted Lavrov during a meeting": two persons of different states, at one table. */
  private static void faceToFace(SentenceParse sentence, Clause clause, List<Finding> found) {
    Region objects = clause.objects();
    List<Phrase> named = sentence.phrases().in(objects.from(), objects.to());
    if (named.isEmpty() || clause.subject().isEmpty() || clause.weakSubject()) {
      return;
    }
    Phrase one = clause.subject().getFirst();
    Phrase other = named.getFirst();
    boolean persons =
        one.party().form() == Party.Form.PERSON && other.party().form() == Party.Form.PERSON;
    if (persons
        && other.isFree()
        && !one.party().side().equals(other.party().side())
        && !clause.predicate().negated()
        && clause.predicate().modal() == null
        && isAtMeeting(sentence, other.to())) {
      add(one, other, found);
    }
  }

  /** "Putin and Xi condemned it in a telephone call": those who speak then talk to each other. */
  private static void together(SentenceParse sentence, Clause clause, List<Finding> found) {
    List<Phrase> sides = clause.subject();
    boolean two =
        sides.size() == 2
            && sides.stream().allMatch(side -> side.party().form() == Party.Form.PERSON)
            && !sides.getFirst().party().side().equals(sides.getLast().party().side());
    Region objects = clause.objects();
    for (int i = objects.from(); two && i < objects.to(); i++) {
      if (AT.contains(key(sentence.words(), i)) && isAtMeeting(sentence, i)) {
        add(sides.getFirst(), sides.getLast(), found);
        return;
      }
    }
  }

  private static String key(Words words, int i) {
    return words.has(i) ? words.token(i).key() : "";
  }

  /** "During a bilateral meeting" that no further words make one with somebody else. */
  private static boolean isAtMeeting(SentenceParse sentence, int from) {
    Words words = sentence.words();
    int at = words.skip(from);
    if (!words.has(at) || !AT.contains(words.token(at).key())) {
      return false;
    }
    for (int i = at + 1; i < Math.min(words.to(), at + REACH); i++) {
      List<NameTrie.Match<Term>> nouns =
          sentence.lexicon().nouns(words.text().tokens(), i, words.to());
      if (!nouns.isEmpty()) {
        Tag after = words.tag(words.skip(nouns.getFirst().to()));
        return nouns.getFirst().values().getFirst().root() == EventRoot.CONSULT
            && after != Tag.PREPOSITION
            && after != Tag.NOUN;
      }
      if (words.tag(i) == Tag.COMMA || words.tag(i).isVerbal()) {
        return false;
      }
    }
    return false;
  }

  private static boolean isPerson(Phrase phrase) {
    return phrase.party().form() == Party.Form.PERSON;
  }

  /** "On a visit to Oslo, Lavrov said". */
  private static void visit(Phrase one, Phrase place, List<Finding> found) {
    Event event = new Event(EventRoot.CONSULT, false, EventTime.DID, false, .7);
    found.add(Finding.told(one.party(), place.party(), event, "meeting-with", .6));
  }

  private static void add(Phrase one, Phrase other, List<Finding> found) {
    Event event = new Event(EventRoot.CONSULT, true, EventTime.DID, false, .7);
    found.add(Finding.told(one.party(), other.party(), event, "meeting-with", .6));
    found.add(Finding.told(other.party(), one.party(), event, "meeting-with", .6));
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

  /** "Talks" that somebody comes "for", or calls for. */
  private static boolean isFor(SentenceParse sentence, Phrase other) {
    Words words = sentence.words();
    for (int i = other.from() - 2; i > other.from() - REACH; i--) {
      if (words.tag(i) == Tag.PREPOSITION) {
        return words.is(i, "for");
      }
    }
    return false;
  }

  private static boolean travels(SentenceParse sentence, Clause clause) {
    Event event = sentence.composer().event(clause.predicate(), clause.objects().to());
    return event != null
        && event.root() == EventRoot.CONSULT
        && event.time() == EventTime.DID
        && !event.negated();
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

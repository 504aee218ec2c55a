package org.chancery.enrich.dyad;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chancery.enrich.text.WordList;

/**
 * "The two countries", "both sides", "the two": two parties that were named before. Nobody is meant
 * where more than two were named.
 *
 * @param topic what the sentence before was about
 * @param former what each of the sentences before names, the last first
 * @param couple the last two persons of different states whom the text named together
 */
record Pairs(
    Words words,
    Phrases phrases,
    List<Phrase> topic,
    List<List<Phrase>> former,
    List<Phrase> couple) {

  private static final Set<String> PERSONS =
      WordList.of(
          """
          leaders men women presidents ministers diplomats officials statesmen premiers
          """);

  private static final Set<String> SIDES =
      WordList.union(
          PERSONS,
          WordList.of(
              """
              countries nations states sides governments capitals armies militaries delegations
              foreign defence defense
              """));

  private static final int SENTENCES = 3;

  private static final Set<String> PLACES = Set.of("in", "at", "near", "from", "of", "by");

  /** The two that an expression stands for whose last word is the given one. */
  List<Phrase> endingAt(int last) {
    return endingAt(last, Set.of());
  }

  private List<Phrase> endingAt(int last, Set<String> without) {
    int at = beginning(last);
    return at < 0 ? List.of() : resolve(at, isOfPersons(last), without);
  }

  /** Whether such an expression ends there, whoever may be meant. */
  boolean isOne(int last) {
    return beginning(last) >= 0;
  }

  /** Where "two" or "both" stands, or -1. */
  private int beginning(int last) {
    int at = last;
    while (words.has(at) && SIDES.contains(words.token(at).key())) {
      at--;
    }
    boolean both = words.is(at, "both") && at < last;
    boolean two = words.is(at, "two") && (words.is(at - 1, "the") || words.is(at - 1, "these"));
    return both || two ? at : -1;
  }

  /**
   * The two of the first expression that begins in a range.
   *
   * @param without sides that speak of the two, and so are none of them
   */
  List<Phrase> in(int from, int to, Set<String> without) {
    for (int i = from; i < Math.min(to, words.to()); i++) {
      if (words.is(i, "two") || words.is(i, "both")) {
        int last = i;
        while (words.has(last + 1) && SIDES.contains(words.token(last + 1).key())) {
          last++;
        }
        List<Phrase> pair = last > i ? endingAt(last, without) : List.of();
        if (!pair.isEmpty()) {
          return pair;
        }
      }
    }
    return List.of();
  }

  private boolean isOfPersons(int last) {
    return PERSONS.contains(words.token(last).key());
  }

  private List<Phrase> resolve(int at, boolean persons, Set<String> without) {
    List<Phrase> before = phrases.in(words.from(), at);
    for (List<Phrase> candidates : List.of(before, topic)) {
      List<Phrase> sides = sides(candidates, persons, without);
      if (sides.size() > 1) {
        return sides.size() == 2 ? sides : List.of();
      }
    }
    List<Phrase> candidates = new ArrayList<>();
    for (List<Phrase> sentence : former) {
      candidates.addAll(sentence);
      List<Phrase> sides = sides(candidates, persons, without);
      if (sides.size() > 1) {
        return sides.size() == 2 ? sides : List.of();
      }
    }
    List<Phrase> sides = sides(couple, persons, without);
    return sides.size() == 2 ? sides : List.of();
  }

  /** "They", after "Lavrov met Wang": the two persons of the sentence before. */
  static List<Phrase> met(List<List<Phrase>> former) {
    List<Phrase> persons = former.isEmpty() ? List.of() : sides(former.getFirst(), true, Set.of());
    return persons.size() == 2 ? persons : List.of();
  }

  /** "Lavrov and Wang", for the sentences after. */
  List<Phrase> lastCouple() {
    if (persons() < 2) {
      return couple;
    }
    for (Phrase phrase : phrases.all()) {
      List<Phrase> group = phrases.group(phrase, words.to());
      if (group.size() == 2 && sides(group, true, Set.of()).size() == 2) {
        return group;
      }
    }
    return couple;
  }

  private int persons() {
    int persons = 0;
    for (Party party : words.parties()) {
      persons += party.form() == Party.Form.PERSON ? 1 : 0;
    }
    return persons;
  }

  /** What the next sentence may refer to. */
  List<List<Phrase>> memory() {
    List<List<Phrase>> memory = new ArrayList<>();
    memory.add(phrases.all());
    memory.addAll(former.subList(0, Math.min(former.size(), SENTENCES - 1)));
    return memory;
  }

  private static List<Phrase> sides(List<Phrase> candidates, boolean persons, Set<String> without) {
    List<Phrase> sides = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Phrase phrase : candidates) {
      boolean meant =
          !without.contains(phrase.party().side())
              && (!persons || phrase.party().form() == Party.Form.PERSON);
      boolean state = phrase.party().isState() && !PLACES.contains(phrase.governor());
      if (meant && state && seen.add(phrase.party().side())) {
        sides.add(phrase);
      }
    }
    return sides;
  }
}

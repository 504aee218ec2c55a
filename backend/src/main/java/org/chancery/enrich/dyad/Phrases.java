package org.chancery.enrich.dyad;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.enrich.text.WordList;

/** The noun phrases around the parties of a sentence, in order. */
final class Phrases {

  /** Joins two sides as "and" does. */
  private static final Set<String> TOGETHER = Set.of("along", "together", "well", "alongside");

  private static final Set<String> OCCASIONS =
      WordList.of(
          """
          statement call conversation interview meeting speech letter address report message post
          briefing response reply turn return addition contrast
          """);

  private final Words words;
  private final List<Phrase> all = new ArrayList<>();

  Phrases(Words words) {
    this.words = words;
    for (Party party : words.parties()) {
      all.add(phrase(party));
    }
  }

  /** Phrases whose party begins in a range of tokens. */
  List<Phrase> in(int from, int to) {
    List<Phrase> found = new ArrayList<>();
    for (Phrase phrase : all) {
      if (phrase.party().from() >= from && phrase.party().from() < to) {
        found.add(phrase);
      }
    }
    return found;
  }

  List<Phrase> all() {
    return all;
  }

  /** A phrase and those that "and" or commas join to it, up to a token. */
  List<Phrase> group(Phrase first, int limit) {
    List<Phrase> group = new ArrayList<>();
    group.add(first);
    Phrase last = first;
    for (Phrase next : in(first.party().to(), limit)) {
      if (next.party().from() < last.to() && sameSide(last, next)) {
        last = new Phrase(last.party(), last.from(), Math.max(last.to(), next.to()), "");
      } else if (isJoined(last, next)) {
        group.add(next);
        last = next;
      } else {
        break;
      }
    }
    return isEnumeration(group) ? group : group.subList(0, 1);
  }

  /** "Blinken told Oslo that it must": a person is no "it". */
  List<Phrase> thing(List<Phrase> topic, int before) {
    if (topic.size() != 1 || topic.getFirst().party().form() != Party.Form.PERSON) {
      return topic;
    }
    return in(words.from(), before).reversed().stream()
        .filter(phrase -> phrase.party().form() != Party.Form.PERSON && !phrase.isPlace())
        .findFirst()
        .map(List::of)
        .orElse(topic);
  }

  /** "The envoys of Japan, Australia and Canada": all of them are the envoys'. */
  boolean isListedAfterOf(List<Phrase> candidates, Phrase phrase, int to) {
    return candidates.stream()
        .takeWhile(other -> !other.equals(phrase))
        .anyMatch(other -> other.governor().equals("of") && group(other, to).contains(phrase));
  }

  private static boolean sameSide(Phrase one, Phrase other) {
    return one.party().side().equals(other.party().side());
  }

  /** A list needs "and" somewhere; commas alone set off an apposition. */
  private boolean isEnumeration(List<Phrase> group) {
    if (group.size() == 1) {
      return true;
    }
    for (int i = group.getFirst().party().to(); i < group.getLast().party().from(); i++) {
      if (words.tag(i) == Tag.AND || TOGETHER.contains(words.token(i).key())) {
        return true;
      }
    }
    return group.size() > 2 || words.sentence().to() - words.sentence().from() < 18;
  }

  private boolean isJoined(Phrase one, Phrase next) {
    int at = Math.min(one.to(), next.from());
    if (at > next.from()) {
      return false;
    }
    boolean joined = false;
    for (int i = at; i < next.party().from(); i++) {
      Tag tag = words.tag(i);
      boolean joint = tag == Tag.AND || tag == Tag.COMMA || isTogether(i);
      joined |= joint;
      boolean inside = i >= next.from() || tag == Tag.NOUN || tag == Tag.ADVERB;
      boolean filler = tag == Tag.PREPOSITION && joint(i);
      if (!joint && !inside && !filler) {
        return false;
      }
    }
    return joined;
  }

  private boolean isTogether(int i) {
    return TOGETHER.contains(words.token(i).key());
  }

  /** "with" in "along with", "as" in "as well as". */
  private boolean joint(int i) {
    return (words.is(i, "with") && words.has(i - 1) && isTogether(i - 1)) || words.is(i, "as");
  }

  private Phrase phrase(Party party) {
    int to = party.to();
    while (to < words.to() && extendsRight(to, party)) {
      to++;
    }
    int from = party.from();
    while (from > words.from()
        && extendsLeft(from - 1)
        && !isOccasion(from - 1)
        && !(words.tag(from) == Tag.DETERMINER && words.tag(from - 1) == Tag.NOUN)) {
      from--;
    }
    return new Phrase(party, from, to, governor(from));
  }

  private boolean extendsRight(int i, Party party) {
    Tag tag = words.tag(i);
    Party other = words.party(i);
    if (other != null) {
      return other.side().equals(party.side());
    }
    return tag == Tag.NOUN
        || tag == Tag.POSSESSIVE
        || tag == Tag.ADJECTIVE
        || tag == Tag.HYPHEN
        || (tag == Tag.NUMBER && words.tag(i - 1) == Tag.NOUN);
  }

  /** "In a statement Moscow denied": the noun before a name that is no part of its phrase. */
  private boolean isOccasion(int i) {
    return OCCASIONS.contains(words.token(i).key());
  }

  private boolean extendsLeft(int i) {
    Tag tag = words.tag(i);
    return tag == Tag.NOUN
        || tag == Tag.ADJECTIVE
        || tag == Tag.NUMBER
        || tag == Tag.DETERMINER
        || tag == Tag.HYPHEN;
  }

  /** The preposition that governs a phrase, also across "and" in "from A and B". */
  private String governor(int from) {
    int before = words.before(from);
    Tag tag = words.tag(before);
    if (tag == Tag.PREPOSITION || tag == Tag.TO) {
      return words.token(before).key();
    }
    if (tag == Tag.AND && !all.isEmpty() && all.getLast().to() == before) {
      return all.getLast().governor();
    }
    return "";
  }
}

package org.chancery.enrich.dyad;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.article.Dyad.EventTime;
import org.chancery.article.EventRoot;
import org.chancery.enrich.text.NameTrie;
import org.chancery.enrich.text.WordList;
import org.jspecify.annotations.Nullable;

/** "Israeli strikes on Gaza", "Russia's invasion of Ukraine": the event is a noun of the source. */
final class NounRule implements DyadRule {

  private static final Set<String> LINKS =
      WordList.of(
          """
          against on of with toward towards into to at in
          """);

  private static final Set<String> BACKING =
      Set.of("support", "backing", "solidarity", "praise", "sympathy");

  private static final int REACH = 7;

  @Override
  public List<Finding> find(SentenceParse sentence) {
    List<Finding> found = new ArrayList<>();
    for (Phrase source : sentence.phrases().all()) {
      Party party = source.party();
      boolean owns =
          party.form() == Party.Form.ADJECTIVE
              || sentence.words().tag(party.to()) == Tag.POSSESSIVE
              || (party.form() == Party.Form.NAME && party.to() < source.to());
      if (owns && !sentence.attribution().covers(party.from())) {
        target(sentence, source, party.to(), found);
      }
    }
    for (Phrase other : sentence.phrases().all()) {
      if (other.governor().equals("with")) {
        ownTies(sentence, other, found);
      }
    }
    return found;
  }

  /** "Its treaty with Peru". */
  private static void ownTies(SentenceParse sentence, Phrase other, List<Finding> found) {
    Words words = sentence.words();
    for (int i = other.from() - 2; i > other.from() - REACH && words.tag(i) != Tag.PARTY; i--) {
      if (words.has(i) && OwnWarRule.OWNERS.contains(words.token(i).key())) {
        Phrase owner = OwnWarRule.owner(sentence, i, other);
        if (owner != null && isShared(sentence, i + 1, other.from() - 1)) {
          target(sentence, owner, i + 1, found);
        }
        return;
      }
    }
  }

  private static boolean isShared(SentenceParse sentence, int from, int with) {
    for (int i = from; i < with; i++) {
      List<NameTrie.Match<Term>> nouns =
          sentence.lexicon().nouns(sentence.words().text().tokens(), i, with);
      if (!nouns.isEmpty() && nouns.getFirst().to() == with) {
        EventRoot root = nouns.getFirst().values().getFirst().root();
        return root == EventRoot.AGREE || root == EventRoot.COOPERATE;
      }
    }
    return false;
  }

  private static void target(SentenceParse sentence, Phrase source, int from, List<Finding> found) {
    Words words = sentence.words();
    @Nullable Term noun = null;
    int at = from;
    while (at < words.to() && at < from + REACH) {
      Tag tag = words.tag(at);
      if (tag == Tag.PREPOSITION || tag == Tag.TO) {
        break;
      }
      if (tag != Tag.NOUN
          && tag != Tag.POSSESSIVE
          && tag != Tag.NUMBER
          && tag != Tag.ADJECTIVE
          && !(tag == Tag.HYPHEN && at > from)) {
        return;
      }
      List<NameTrie.Match<Term>> nouns =
          sentence.lexicon().nouns(words.text().tokens(), at, words.to());
      noun = nouns.isEmpty() ? noun : nouns.getFirst().values().getFirst();
      at = nouns.isEmpty() ? at + 1 : nouns.getFirst().to();
    }
    boolean backs = noun != null && BACKING.contains(noun.word()) && words.is(at, "for");
    if (noun == null
        || noun.root() == null
        || (noun.root() == EventRoot.SUPPORT ? !backs : !LINKS.contains(key(words, at)))) {
      return;
    }
    for (Phrase target : sentence.phrases().in(at, at + 8)) {
      boolean linked =
          target.from() - 1 == at && !target.party().side().equals(source.party().side());
      if (linked && accepts(noun.root(), key(words, at))) {
        boolean open = Doubt.covers(words, source.from() - 2, at);
        boolean sent = noun.root() == EventRoot.MOBILIZE && key(words, at).equals("to");
        boolean lodged = noun.root() == EventRoot.PROTEST && key(words, at).equals("to");
        EventRoot root = sent ? EventRoot.AID : lodged ? EventRoot.ACCUSE : noun.root();
        boolean shared = noun.mutual() && root.quad() <= 2 && key(words, at).equals("with");
        add(sentence, source, target, root, shared, open, found);
      }
      return;
    }
  }

  /** "In" is a place for most nouns and the victim's for violence. */
  private static boolean accepts(EventRoot root, String link) {
    return !link.equals("in") || root == EventRoot.ASSAULT;
  }

  private static void add(
      SentenceParse sentence,
      Phrase source,
      Phrase target,
      EventRoot root,
      boolean shared,
      boolean open,
      List<Finding> found) {
    boolean only = sentence.clauses().isEmpty();
    EventTime told = only ? EventTime.DID : EventTime.BACKGROUND;
    Event event = new Event(root, false, open ? EventTime.MAY : told, false, .6);
    for (Phrase side : sentence.phrases().group(target, sentence.words().to())) {
      if (!side.party().side().equals(source.party().side())) {
        double sure = only ? .7 : .45;
        found.add(Finding.told(source.party(), side.party(), event, "noun", sure));
        if (shared) {
          found.add(Finding.told(side.party(), source.party(), event, "noun", sure));
        }
      }
    }
  }

  private static String key(Words words, int i) {
    return words.has(i) ? words.token(i).key() : "";
  }
}

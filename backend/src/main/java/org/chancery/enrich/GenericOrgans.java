package org.chancery.enrich;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.chancery.enrich.Name.Kind;
import org.chancery.enrich.text.Sentence;
import org.chancery.enrich.text.Shape;
import org.chancery.enrich.text.Text;
import org.chancery.enrich.text.WordList;
import org.jspecify.annotations.Nullable;

/** "The ministry" after an organ was named, and "the Russian ministry". */
final class GenericOrgans {

  private static final Set<String> HEADS =
      WordList.of(
          """
          ministry department parliament military army treasury duma senate congress cabinet
          navy chancellery
          """);

  /** "The military escalation": after these it is an adjective. */
  private static final Set<String> MILITARY =
      WordList.of(
          """
          escalation operation operations action actions campaign cooperation aid assistance help
          force forces leader leaders base bases exercise exercises drill drills equipment parade
          presence solution conflict spending strike strikes alliance threat pact coup junta
          """);

  private static final Set<String> MINISTRIES = Set.of("ministry", "department");

  private final Gazetteer gazetteer;
  private final Text text;
  private final List<Mention> organs = new ArrayList<>();

  GenericOrgans(Gazetteer gazetteer, Text text) {
    this.gazetteer = gazetteer;
    this.text = text;
  }

  List<Mention> find(List<Mention> mentions) {
    MentionIndex known = new MentionIndex(text.tokens().size(), mentions);
    List<Mention> found = new ArrayList<>();
    for (Sentence sentence : text.sentences()) {
      for (int i = sentence.from(); i < sentence.to(); i++) {
        Mention mention = known.at(i);
        if (mention != null) {
          learn(mention);
          continue;
        }
        Mention ministry = ministry(sentence, known, i);
        if (ministry != null) {
          found.add(ministry);
          i = ministry.to() - 1;
        } else if (HEADS.contains(text.token(i).key()) && text.token(i).shape() == Shape.LOWER) {
          Mention organ = organ(sentence, known, i);
          if (organ != null) {
            found.add(organ);
          }
        }
      }
    }
    return found;
  }

  /** "The Foreign Ministry in Doha", "its foreign ministry": of whom, the words around it tell. */
  private @Nullable Mention ministry(Sentence sentence, MentionIndex known, int i) {
    int head = i + 1;
    if (head >= sentence.to()
        || known.at(head) != null
        || !MINISTRIES.contains(text.token(head).key())) {
      return null;
    }
    List<Entry> named = gazetteer.generic(text.token(i).key() + " " + text.token(head).key());
    String owner = named.isEmpty() ? null : owner(sentence, known, i, head);
    if (owner == null) {
      return null;
    }
    for (Entry organ : named) {
      if (owner.equals(organ.country())) {
        return new Mention(
            i, head + 1, organ, organ.country(), Kind.ACTOR, null, "generic-organ", .75);
      }
    }
    return null;
  }

  private @Nullable String owner(Sentence sentence, MentionIndex known, int from, int head) {
    if (head + 2 < sentence.to() && text.token(head + 1).is("in")) {
      Mention seat = known.at(head + 2);
      if (seat != null && seat.isState()) {
        return seat.country();
      }
    }
    if (from == 0 || !text.token(from - 1).is("its")) {
      return null;
    }
    String own = firstState(known, sentence.from(), from);
    return own != null || sentence.index() == 0
        ? own
        : firstState(known, text.sentences().get(sentence.index() - 1).from(), sentence.from());
  }

  /** The state named first, which "its" most often means. */
  private static @Nullable String firstState(MentionIndex known, int from, int to) {
    for (int i = from; i < to; i++) {
      Mention mention = known.at(i);
      if (mention != null && mention.isState()) {
        return mention.country();
      }
    }
    return null;
  }

  private void learn(Mention mention) {
    boolean organ = mention.actor() != null && mention.actor().type().equals("government");
    if (organ && (organs.isEmpty() || !organs.getLast().equals(mention))) {
      organs.add(mention);
    }
  }

  private @Nullable Mention organ(Sentence sentence, MentionIndex known, int head) {
    String generic = text.token(head).key();
    int before = head - 1;
    boolean adjective =
        head + 1 < sentence.to()
            && generic.equals("military")
            && MILITARY.contains(text.token(head + 1).key());
    if (before < sentence.from() || adjective) {
      return null;
    }
    boolean definite = text.token(before).is("the");
    if (text.token(before).shape() == Shape.POSSESSIVE) {
      before--;
    }
    Mention owner = known.at(before);
    List<Entry> candidates = gazetteer.generic(generic);
    if (owner != null && owner.country() != null && owner.isState()) {
      return mention(latest(candidates, owner.country()), head);
    }
    return definite ? mention(latest(candidates, null), head) : null;
  }

  /** The organ of that name which the article named last, of one state where it is given. */
  private @Nullable Entry latest(List<Entry> candidates, @Nullable String country) {
    for (int i = organs.size() - 1; i >= Math.max(0, organs.size() - 20); i--) {
      Entry organ = organs.get(i).actor();
      if (organ != null
          && candidates.contains(organ)
          && (country == null || country.equals(organ.country()))) {
        return organ;
      }
    }
    return null;
  }

  private static @Nullable Mention mention(@Nullable Entry organ, int head) {
    return organ == null
        ? null
        : new Mention(
            head, head + 1, organ, organ.country(), Kind.ACTOR, null, "generic-organ", .75);
  }

  static List<Mention> merge(List<Mention> mentions, List<Mention> more) {
    List<Mention> merged = new ArrayList<>(mentions);
    merged.addAll(more);
    merged.sort(Comparator.comparingInt(Mention::from));
    return merged;
  }
}

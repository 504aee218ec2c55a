package org.chancery.enrich.dyad;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.article.Dyad.EventTime;
import org.chancery.article.EventRoot;
import org.chancery.enrich.text.WordList;
import org.jspecify.annotations.Nullable;

/** "Condemned the attack", "rejected the accusation": whose it was, the text told before. */
record ReferredDeeds(SentenceParse sentence, Clause clause, Event event) {

  private static final Map<String, Set<EventRoot>> DEEDS = new HashMap<>();

  /** Of these only what was aimed at the subject itself is meant. */
  private static final Set<EventRoot> AIMED =
      Set.of(EventRoot.ACCUSE, EventRoot.REQUEST, EventRoot.THREATEN);

  private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those");

  private static final int REACH = 5;
  private static final int MOST_DOERS = 3;

  static {
    put(
        Set.of(EventRoot.ASSAULT, EventRoot.COERCE),
        """
        attack attacks strike strikes airstrike airstrikes offensive assault invasion raid raids
        bombing bombings bombardment shelling killing killings murder aggression incursion
        force operation
        """);
    put(Set.of(EventRoot.MOBILIZE, EventRoot.THREATEN), "launch launches test tests");
    put(Set.of(EventRoot.COERCE), "seizure arrest arrests detention blockade annexation");
    put(Set.of(EventRoot.SANCTION), "sanctions tariffs embargo expulsion expulsions duties");
    put(Set.of(EventRoot.AID, EventRoot.MOBILIZE), "deployment dispatch shipments transfers");
    put(
        Set.of(EventRoot.ACCUSE),
        """
        accusation accusations allegation allegations charge charges claim claims criticism
        reproach complaint
        """);
    put(Set.of(EventRoot.REJECT), "veto vetoes");
    put(Set.of(EventRoot.REQUEST), "demand demands request requests appeal ultimatum");
    put(Set.of(EventRoot.AGREE), "deal pact treaty agreement accord memorandum");
    put(Set.of(EventRoot.THREATEN), "threat threats warning warnings");
  }

  private static void put(Set<EventRoot> roots, String nouns) {
    WordList.of(nouns).forEach(noun -> DEEDS.put(noun, roots));
  }

  /** Whether the clause is about such a deed, whether or not its doers are known. */
  boolean addTo(List<Finding> found, ClauseRoles roles) {
    boolean blames = event.root() == EventRoot.ACCUSE || event.root() == EventRoot.REJECT;
    int noun = blames && !clause.weakSubject() ? noun() : -1;
    Set<EventRoot> roots = noun < 0 ? null : DEEDS.get(sentence.words().token(noun).key());
    if (roots == null || (event.root() == EventRoot.REJECT && !AIMED.containsAll(roots))) {
      return false;
    }
    List<Phrase> named = named(noun);
    List<Phrase> doers = named.isEmpty() ? doers(roots, found) : named;
    roles.cross(clause.subject(), doers, false, "deed", .5, found);
    return true;
  }

  /** The noun of the object if it is definite and names no party, or -1. */
  private int noun() {
    Words words = sentence.words();
    int first = words.skip(clause.predicate().end());
    if (!words.has(first) || !DEFINITE.contains(words.token(first).key())) {
      return -1;
    }
    int last = -1;
    for (int i = first + 1; i < first + REACH && words.has(i); i++) {
      Tag tag = words.tag(i);
      if (tag == Tag.NOUN && DEEDS.containsKey(words.token(i).key())) {
        last = i;
      } else if (tag != Tag.NOUN && tag != Tag.ADJECTIVE && !words.is(i, "of")) {
        break;
      }
    }
    return last < 0 || words.is(last + 1, "by") ? -1 : last;
  }

  /** "Condemned the strikes that Peru launched": who did it follows. */
  private List<Phrase> named(int noun) {
    for (Clause relative : sentence.clauses()) {
      int verb = relative.predicate().from();
      if (verb > noun && ObjectRelative.pronoun(sentence.words(), verb) == noun + 1) {
        return relative.subject().stream().filter(phrase -> !isSubject(phrase.party())).toList();
      }
    }
    return List.of();
  }

  private List<Phrase> doers(Set<EventRoot> roots, List<Finding> found) {
    List<List<Finding>> told = new ArrayList<>();
    told.add(List.copyOf(found));
    told.addAll(sentence.former());
    for (List<Finding> findings : told) {
      List<Phrase> doers = new ArrayList<>();
      Set<String> sides = new HashSet<>();
      for (Finding finding : findings) {
        if (isMeant(finding, roots) && sides.add(finding.source().side())) {
          Party doer = finding.source();
          doers.add(new Phrase(doer, doer.from(), doer.to(), ""));
        }
      }
      if (!doers.isEmpty()) {
        return doers.size() > MOST_DOERS ? List.of() : doers;
      }
    }
    return List.of();
  }

  private boolean isMeant(Finding finding, Set<EventRoot> roots) {
    Event deed = finding.event();
    String victim = victim();
    return roots.contains(deed.root())
        && !deed.negated()
        && deed.time() != EventTime.WILL
        && !isSubject(finding.source())
        && (!AIMED.containsAll(roots) || isSubject(finding.target()))
        && (victim == null || victim.equals(finding.target().side()));
  }

  private boolean isSubject(Party party) {
    return clause.subject().stream().anyMatch(own -> own.party().side().equals(party.side()));
  }

  /** Whom the deed was done to, where the clause says so. */
  private @Nullable String victim() {
    for (Phrase phrase : sentence.phrases().in(clause.objects().from(), clause.objects().to())) {
      if (phrase.governor().equals("on") || phrase.governor().equals("against")) {
        return phrase.party().side();
      }
    }
    return null;
  }
}

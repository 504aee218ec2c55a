package org.chancery.enrich.dyad;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.article.EventRoot;
import org.chancery.enrich.dyad.Party.Form;
import org.jspecify.annotations.Nullable;

/** Which of the parties after a verb its event is done to. */
record ObjectChooser(SentenceParse sentence, Clause clause, Event event) {

  /** What these govern is a topic of talks or agreements, not a side of them. */
  private static final Set<String> TOPICAL =
      Set.of("about", "on", "over", "regarding", "concerning", "for");

  private static final Set<String> ABOUT =
      Set.of("over", "about", "against", "regarding", "concerning");

  private static final Set<String> RELATIONS =
      Set.of("relationship", "relations", "ties", "cooperation", "alliance", "partnership");

  private static final Set<String> BORDERS = Set.of("border", "borders", "frontier", "coast");

  /** The best group of objects that are not the subject's own side. */
  List<Phrase> targets(Region all) {
    Region region = blamed(all);
    @Nullable Phrase best = null;
    int bestRank = Integer.MAX_VALUE;
    for (Phrase phrase : objects(region)) {
      int rank = rank(phrase);
      boolean direct = phrase.isFree() || phrase.governor().equals("of");
      if (best == null && direct && Occasions.isOne(sentence.words(), phrase)) {
        return List.of();
      }
      if (!isOwn(phrase) && rank < bestRank) {
        best = phrase;
        bestRank = rank;
      }
    }
    if (best == null || bestRank == 3) {
      return List.of();
    }
    List<Phrase> targets = others(best);
    complainedOf(best, region).ifPresent(phrase -> targets.addAll(others(phrase)));
    return targets;
  }

  /** "Accused it of shipping arms to Peru": only who stands before "of" is blamed. */
  private Region blamed(Region region) {
    for (int i = region.from(); event.root() == EventRoot.ACCUSE && i < region.to(); i++) {
      if (isCharge(i)) {
        return new Region(region.from(), i);
      }
    }
    return region;
  }

  /** Whether the clause itself says whom it blames. */
  boolean namesBlamed() {
    return blamed(clause.objects()).to() < clause.objects().to();
  }

  private boolean isCharge(int i) {
    Words words = sentence.words();
    if (!words.is(i, "of") && !words.is(i, "for")) {
      return false;
    }
    int next = words.skip(i + 1);
    VerbForm verb = words.tag(next) == Tag.VERB ? words.verb(next) : null;
    return verb != null && verb.inflection() == VerbForm.Inflection.ING;
  }

  private List<Phrase> others(Phrase first) {
    List<Phrase> others = new ArrayList<>();
    for (Phrase phrase : group(first)) {
      if (!isOwn(phrase)) {
        others.add(phrase);
      }
    }
    return others;
  }

  /** Whoever complains or appeals to one side about another acts on both. */
  private Optional<Phrase> complainedOf(Phrase first, Region region) {
    boolean told =
        first.governor().equals("to")
            && (event.root() == EventRoot.ACCUSE || event.root() == EventRoot.REQUEST);
    if (told) {
      for (Phrase phrase : objects(region)) {
        if (ABOUT.contains(phrase.governor()) && phrase.from() > first.to()) {
          return Optional.of(phrase);
        }
      }
    }
    return Optional.empty();
  }

  private int rank(Phrase phrase) {
    if (isBorder(phrase)
        || isVictim(phrase)
        || isNested(phrase)
        || Occasions.isOne(sentence.words(), phrase)) {
      return 3;
    }
    if ((event.root() == EventRoot.AID && phrase.governor().equals("from"))
        || Backdrops.isMeans(sentence.words(), phrase)
        || (event.root().quad() != 1 && Backdrops.isMotive(sentence.words(), phrase))
        || isInCapital(phrase)
        || ((phrase.isPlace() || phrase.governor().equals("to")) && isAfterParticiple(phrase))) {
      return 3;
    }
    if (event.root() == EventRoot.COOPERATE && phrase.governor().equals("against")) {
      return 3;
    }
    if (event.root() == EventRoot.CONSULT && phrase.isFree() && isLeft()) {
      return 3;
    }
    if (isLed(phrase)) {
      return 2;
    }
    boolean talk = event.root().quad() == 1 && event.root() != EventRoot.SUPPORT;
    if (talk && TOPICAL.contains(phrase.governor()) && clause.subject().size() > 1) {
      return 3;
    }
    return phrase.isLocal() || phrase.party().form() == Form.CITY ? 1 : 0;
  }

  /** "In a deal reached in the Chinese capital": words and sanctions are not aimed at places. */
  private boolean isInCapital(Phrase phrase) {
    return switch (event.root()) {
      case ACCUSE, REJECT, THREATEN, REQUEST, SANCTION ->
          phrase.governor().equals("in") && sentence.words().is(phrase.to() - 1, "capital");
      default -> false;
    };
  }

  /** "In a deal reached in the Chinese capital": where something else was done. */
  private boolean isAfterParticiple(Phrase phrase) {
    for (Clause other : sentence.clauses()) {
      Predicate predicate = other.predicate();
      if (predicate.kind() == Predicate.Kind.REDUCED
          && predicate.from() >= clause.objects().from()
          && predicate.end() <= phrase.from()) {
        return true;
      }
    }
    return false;
  }

  /** Whoever condemns sanctions against a state does not condemn that state. */
  private boolean isVictim(Phrase phrase) {
    boolean blames = event.root() == EventRoot.ACCUSE || event.root() == EventRoot.REJECT;
    if (phrase.governor().equals("of") && clause.predicate().is(Term.Use.JUDGE)) {
      return Wording.isHarsh(sentence.words(), phrase.from() - 2, phrase.from() - 1);
    }
    return blames
        && (phrase.governor().equals("against") || phrase.governor().equals("on"))
        && sentence.composer().nouns().isHostile(clause.objects().from(), phrase.from());
  }

  /** "Rejected claims of deployments to Russia", "toured a plant run by the army". */
  private boolean isNested(Phrase phrase) {
    return switch (phrase.governor()) {
      case "to" -> event.root() == EventRoot.REJECT && isClaim(phrase.from());
      case "with" ->
          switch (event.root()) {
            case ACCUSE, REQUEST, THREATEN -> isRelation(phrase);
            default -> false;
          };
      case "by" ->
          switch (event.root()) {
            case ACCUSE, REJECT, SUPPORT, REQUEST, PROTEST -> false;
            default -> true;
          };
      default -> false;
    };
  }

  /** "Concern about relations with Moscow": the relations are somebody's whom it blames. */
  private boolean isRelation(Phrase phrase) {
    int noun = phrase.from() - 2;
    return sentence.words().has(noun) && RELATIONS.contains(sentence.words().token(noun).key());
  }

  private boolean isClaim(int to) {
    for (int i = clause.objects().from(); i < to; i++) {
      if (ClaimNouns.isOne(sentence.words(), i)) {
        return true;
      }
    }
    return false;
  }

  /** "Left Oslo for Lima": who is visited comes later. */
  private boolean isLeft() {
    VerbForm verb = sentence.words().verb(clause.predicate().head());
    return verb != null && verb.base().equals("leave");
  }

  /** "US-led sanctions": who leads is seldom the target. */
  private boolean isLed(Phrase phrase) {
    int to = phrase.party().to();
    return sentence.words().tag(to) == Tag.HYPHEN && sentence.words().is(to + 1, "led");
  }

  /** "On the Thai border" tells where, not whom. */
  private boolean isBorder(Phrase phrase) {
    return event.root() != EventRoot.MOBILIZE
        && !phrase.governor().isEmpty()
        && BORDERS.contains(sentence.words().token(phrase.to() - 1).key());
  }

  List<Phrase> group(Phrase first) {
    List<Phrase> group = new ArrayList<>();
    for (Phrase phrase : sentence.phrases().group(first, sentence.words().to())) {
      if (isSubjectOfAnother(phrase)) {
        break;
      }
      if (!sentence.attribution().covers(phrase.party().from())) {
        group.add(phrase);
      }
    }
    return group;
  }

  /** "Poland praised India, and Norway praised Peru": the list ends where a clause begins. */
  private boolean isSubjectOfAnother(Phrase phrase) {
    Words words = sentence.words();
    for (Clause other : sentence.clauses()) {
      boolean later =
          other.predicate().isFinite()
              && words.tag(words.before(other.predicate().from())) != Tag.RELATIVE
              && other.predicate().from() > clause.predicate().from();
      if (later && !other.weakSubject() && !other.subject().isEmpty()) {
        Phrase subject = other.subject().getFirst();
        if (subject.equals(phrase)
            && subject.from() > clause.predicate().from()
            && words.tag(words.before(subject.from())) == Tag.AND) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whoever joins a side's war does not attack that side. */
  boolean joinsWar() {
    return event.root() == EventRoot.ASSAULT
        && AlliedWar.joins(sentence.words(), clause.predicate());
  }

  private boolean isAlly(Phrase phrase) {
    return joinsWar()
        && sentence.phrases().in(clause.objects().from(), clause.objects().to()).stream()
            .filter(other -> AlliedWar.isAlly(sentence.words(), other))
            .anyMatch(other -> other.party().side().equals(phrase.party().side()));
  }

  List<Phrase> objects(Region region) {
    List<Phrase> objects = new ArrayList<>();
    for (Phrase phrase : sentence.phrases().in(region.from(), region.to())) {
      if (!sentence.attribution().covers(phrase.party().from())
          && phrase.party().form() != Form.MEDIA
          && !isAlly(phrase)) {
        objects.add(phrase);
      }
    }
    return objects;
  }

  static boolean isOneOf(List<Phrase> phrases, Phrase phrase) {
    for (Phrase other : phrases) {
      if (other.party().side().equals(phrase.party().side())) {
        return true;
      }
    }
    return false;
  }

  /** Whether a party belongs to the clause's subject. */
  boolean isOwn(Phrase phrase) {
    return isOneOf(clause.subject(), phrase);
  }
}

package org.chancery.enrich.dyad;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.article.EventRoot;
import org.chancery.enrich.dyad.Party.Form;

/** Which of one clause's parties is source and which target, in active and passive voice. */
final class ClauseRoles {

  /** What happened meanwhile, or why: not who did it. */
  private static final Set<String> OCCASIONS =
      Set.of("after", "before", "during", "since", "following", "amid", "about", "over", "despite");

  private static final Set<String> SPEAKING = Set.of("speak", "talk");

  /** Of what two sides share these govern no third side. */
  private static final Set<String> APART = Set.of("of", "after", "from", "by", "under", "before");

  private final SentenceParse sentence;
  private final Clause clause;
  private final Event event;
  private final ObjectChooser chooser;

  ClauseRoles(SentenceParse sentence, Clause clause, Event event) {
    this.sentence = sentence;
    this.clause = clause;
    this.event = event;
    this.chooser = new ObjectChooser(sentence, clause, event);
  }

  void addTo(List<Finding> found) {
    if (clause.predicate().innermost().passive() && clause.predicate().inner() == null) {
      passive(found);
    } else if (!clause.subject().isEmpty()) {
      active(found);
    }
  }

  private void active(List<Finding> found) {
    if (chooser.joinsWar()) {
      allies(found);
    }
    List<Phrase> own = ownSide();
    if (!own.isEmpty()) {
      cross(clause.subject().subList(0, 1), own, false, "verb-own-side", .7, found);
      return;
    }
    ReferredObjects references = new ReferredObjects(sentence, clause, chooser);
    List<Phrase> pronoun = references.pronoun();
    List<Phrase> before = pronoun.isEmpty() ? references.antecedent() : pronoun;
    List<Phrase> targets = before.isEmpty() ? chooser.targets(clause.objects()) : List.of();
    List<Phrase> referred = !before.isEmpty() || !targets.isEmpty() ? before : references.find();
    if (!referred.isEmpty()) {
      cross(
          clause.subject(),
          referred,
          event.mutual() && isSymmetric() && !mediates(),
          "referred",
          .5,
          found);
      return;
    }
    if (isMutual() && !targets.isEmpty() && isApart(targets.getFirst())) {
      mutual(clause.subject(), found);
    } else if (!targets.isEmpty()) {
      boolean both = event.mutual() && isShared(targets.getFirst());
      cross(clause.subject(), targets, both, both ? "verb-with" : "verb-object", .85, found);
    } else if (isMutual()) {
      mutual(clause.subject(), found);
    } else if (!new ReferredDeeds(sentence, clause, event).addTo(found, this)
        && !new CarriedObjects(sentence, clause, event).addTo(found, this)
        && reachesFar()) {
      far(found);
    }
  }

  private void allies(List<Finding> found) {
    Region objects = clause.objects();
    for (Phrase phrase : sentence.phrases().in(objects.from(), objects.to())) {
      if (AlliedWar.isAlly(sentence.words(), phrase) && !chooser.isOwn(phrase)) {
        for (Phrase source : clause.subject()) {
          add(source, phrase, event.with(EventRoot.AID), "allied-war", .75, found);
        }
      }
    }
  }

  /** Hostile deeds whose first object is the actor's own state stay within it. */
  private List<Phrase> ownSide() {
    List<Phrase> objects = chooser.objects(clause.objects());
    if (objects.isEmpty() || event.root().quad() < 3 || clause.subject().size() != 1) {
      return List.of();
    }
    Phrase first = objects.getFirst();
    boolean own =
        chooser.isOwn(first)
            && (first.isFree() || first.governor().equals("against"))
            && first.party().form() != Form.CITY;
    return own ? List.of(first) : List.of();
  }

  private boolean isApart(Phrase target) {
    return target.isPlace() || APART.contains(target.governor());
  }

  private boolean isMutual() {
    return clause.subject().size() > 1 && (event.mutual() || hasMutualRoot());
  }

  private boolean hasMutualRoot() {
    Region objects = clause.objects();
    return event.root().quad() <= 2
        && sentence.composer().nouns().hasMutual(objects.from(), objects.to());
  }

  private boolean isShared(Phrase target) {
    String governor = target.governor();
    boolean spoken = governor.equals("to") && SPEAKING.contains(verb());
    return governor.equals("with") || spoken || (governor.isEmpty() && isSymmetric());
  }

  private boolean mediates() {
    return verb().equals("mediate");
  }

  private String verb() {
    VerbForm verb = sentence.words().verb(clause.predicate().innermost().head());
    return verb == null ? "" : verb.base();
  }

  /** Verbs whose direct object does the same: to meet or telephone somebody. */
  private boolean isSymmetric() {
    return event.root() == EventRoot.CONSULT || event.root() == EventRoot.COOPERATE;
  }

  private boolean reachesFar() {
    return event.root().quad() >= 3
        && !clause.weakSubject()
        && !chooser.namesBlamed()
        && !clause.predicate().is(Term.Use.JUDGE)
        && !ClaimNouns.ends(sentence.words(), clause.objects());
  }

  /** No object in the clause itself: the next party further on, unless it only reports. */
  private void far(List<Finding> found) {
    Region rest = new Region(clause.objects().to(), sentence.words().to());
    List<Phrase> targets = chooser.targets(rest);
    boolean place = !targets.isEmpty() && targets.getFirst().isPlace();
    if (!targets.isEmpty()
        && (!place || event.root().quad() == 4)
        && !(sentence.words().isSubordinate(clause.predicate().from())
            && isSubject(targets.getFirst()))) {
      cross(clause.subject(), targets, false, "verb-further", .5, found);
    }
  }

  /** "When China fired missiles, Japan protested": what Japan does is another matter. */
  private boolean isSubject(Phrase phrase) {
    return sentence.clauses().stream().anyMatch(other -> other.subject().contains(phrase));
  }

  private void passive(List<Finding> found) {
    List<Phrase> agents = new ArrayList<>();
    for (Phrase phrase : chooser.objects(clause.objects())) {
      if (phrase.governor().equals("by")) {
        agents.addAll(chooser.group(phrase));
        break;
      }
    }
    if (agents.isEmpty()) {
      agents.addAll(firstOther());
    }
    if (agents.isEmpty()) {
      return;
    }
    if (clause.subject().isEmpty()) {
      if (event.mutual() && event.root().quad() <= 2) {
        mutual(agents, found);
      }
    } else {
      if (isMovement() && !agents.getFirst().governor().equals("by")) {
        cross(clause.subject(), agents, false, "passive-place", .6, found);
      } else {
        cross(agents, clause.subject(), false, "passive", .75, found);
      }
    }
  }

  /** Troops that are stationed somewhere act there; prisoners held somewhere do not. */
  private boolean isMovement() {
    return switch (event.root()) {
      case MOBILIZE, RETREAT, CONSULT -> true;
      case AID -> Support.moves(clause.predicate());
      default -> false;
    };
  }

  private List<Phrase> firstOther() {
    for (Phrase phrase : chooser.objects(clause.objects())) {
      if (!chooser.isOwn(phrase)) {
        return isPlaintiff(phrase) && !OCCASIONS.contains(phrase.governor())
            ? List.of(phrase)
            : List.of();
      }
    }
    return List.of();
  }

  /** "Is accused of attacking Israel" does not say by whom; "was charged in Italy" does. */
  private boolean isPlaintiff(Phrase phrase) {
    return event.root() != EventRoot.ACCUSE || phrase.isPlace();
  }

  private void mutual(List<Phrase> sides, List<Finding> found) {
    for (Phrase one : sides) {
      for (Phrase other : sides) {
        if (!one.party().side().equals(other.party().side())) {
          add(one, other, "coordination", .8, found);
        }
      }
    }
  }

  void cross(
      List<Phrase> sources,
      List<Phrase> targets,
      boolean both,
      String rule,
      double confidence,
      List<Finding> found) {
    double sure = clause.weakSubject() ? confidence * .7 : confidence;
    for (Phrase source : sources) {
      for (Phrase target : targets) {
        add(source, target, rule, sure, found);
        if (both) {
          add(target, source, rule, sure, found);
        }
      }
    }
  }

  private void add(
      Phrase source, Phrase target, String rule, double confidence, List<Finding> found) {
    add(source, target, event, rule, confidence, found);
  }

  private void add(
      Phrase source,
      Phrase target,
      Event done,
      String rule,
      double confidence,
      List<Finding> found) {
    Told told = Tellers.of(sentence, clause);
    List<Party> claimants =
        told.claimedBy().stream().filter(party -> !isTeller(party, source, target, done)).toList();
    found.add(
        new Finding(
            source.party(),
            target.party(),
            done,
            claimants,
            told.deniedBy(),
            rule,
            confidence * done.weight()));
  }

  /** What a side says of its own doing is no claim of somebody else's. */
  private static boolean isTeller(Party party, Phrase source, Phrase target, Event done) {
    return party.side().equals(source.party().side())
        || (done.mutual() && party.side().equals(target.party().side()));
  }
}

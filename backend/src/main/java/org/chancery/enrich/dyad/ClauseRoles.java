package org.chancery.enrich.dyad;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.article.EventRoot;
import org.chancery.enrich.dyad.Party.Form;

/** Which of one clause's parties is source and which target, in active and passive voice. */
final class ClauseRoles {

  private static final Set<String> ASIDES = Set.of("after", "before", "when", "while", "since");

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
    List<Phrase> targets = chooser.targets(clause.objects());
    List<Phrase> referred =
        targets.isEmpty() ? new ReferredObjects(sentence, clause, chooser).find() : List.of();
    if (!referred.isEmpty()) {
      cross(clause.subject(), referred, event.mutual() && isSymmetric(), "referred", .5, found);
      return;
    }
    if (isMutual() && !targets.isEmpty() && targets.getFirst().isPlace()) {
      mutual(clause.subject(), found);
    } else if (!targets.isEmpty()) {
      boolean both = event.mutual() && isShared(targets.getFirst());
      cross(clause.subject(), targets, both, both ? "verb-with" : "verb-object", .85, found);
    } else if (isMutual()) {
      mutual(clause.subject(), found);
    } else if (reachesFar()) {
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

  private boolean isMutual() {
    return clause.subject().size() > 1 && (event.mutual() || hasMutualRoot());
  }

  private boolean hasMutualRoot() {
    Region objects = clause.objects();
    return event.root().quad() <= 2
        && sentence.composer().hasMutualNoun(objects.from(), objects.to());
  }

  private boolean isShared(Phrase target) {
    String governor = target.governor();
    return governor.equals("with") || (governor.isEmpty() && isSymmetric());
  }

  /** Verbs whose direct object does the same: to meet or telephone somebody. */
  private boolean isSymmetric() {
    return event.root() == EventRoot.CONSULT || event.root() == EventRoot.COOPERATE;
  }

  private boolean reachesFar() {
    return event.root().quad() >= 3 && !clause.weakSubject() && !chooser.namesBlamed();
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
        return isPlaintiff(phrase) ? List.of(phrase) : List.of();
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

  private void cross(
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
    Clause reporter = clause.reporter();
    List<Party> claimants = sentence.attribution().speakers();
    if (reporter != null
        && !isAside(reporter)
        && !reporter.subject().isEmpty()
        && !chooser.isOwn(reporter.subject().getFirst())) {
      claimants = reporter.subject().stream().map(Phrase::party).toList();
    }
    boolean denied = reporter != null && isDenial(reporter);
    if (!denied) {
      claimants =
          claimants.stream().filter(party -> !isTeller(party, source, target, done)).toList();
    }
    found.add(
        new Finding(
            source.party(),
            target.party(),
            done,
            denied ? List.of() : claimants,
            denied ? claimants : List.of(),
            rule,
            confidence * done.weight()));
  }

  /** "Said that it would send tanks, hours after Peru sent some": the outlet adds the last part. */
  private boolean isAside(Clause reporter) {
    Words words = sentence.words();
    for (int i = clause.predicate().from() - 1; i >= reporter.predicate().to(); i--) {
      if (words.tag(i) == Tag.CONJUNCTION) {
        return ASIDES.contains(words.token(i).key());
      }
    }
    return false;
  }

  /** What a side says of its own doing is no claim of somebody else's. */
  private static boolean isTeller(Party party, Phrase source, Phrase target, Event done) {
    return party.side().equals(source.party().side())
        || (done.mutual() && party.side().equals(target.party().side()));
  }

  private boolean isDenial(Clause reporter) {
    return sentence.words().token(reporter.predicate().head()).key().startsWith("den");
  }
}

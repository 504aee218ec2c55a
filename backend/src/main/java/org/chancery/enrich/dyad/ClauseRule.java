package org.chancery.enrich.dyad;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.article.EventRoot;
import org.chancery.enrich.dyad.Party.Form;
import org.jspecify.annotations.Nullable;

/** Subject, verb and object of each clause: "Seoul urged Moscow", "Kim was received by Putin". */
final class ClauseRule implements DyadRule {

  /** What these govern is a topic of talks or agreements, not a side of them. */
  private static final Set<String> TOPICAL =
      Set.of("about", "on", "over", "regarding", "concerning", "for");

  private static final Set<String> LOCAL =
      Set.of(
          "in",
          "at",
          "near",
          "inside",
          "outside",
          "within",
          "across",
          "throughout",
          "through",
          "around",
          "during",
          "since",
          "under");

  private static final Set<String> CLAIMS =
      Set.of(
          "claim",
          "claims",
          "allegation",
          "allegations",
          "report",
          "reports",
          "rumors",
          "rumours",
          "accusation",
          "accusations",
          "suggestions");

  private static final Set<String> HYPOTHETICAL = Set.of("if", "whether", "unless", "lest");

  private static final Set<String> ABOUT =
      Set.of("over", "about", "against", "regarding", "concerning");

  private static final Set<String> BORDERS = Set.of("border", "borders", "frontier", "coast");

  @Override
  public List<Finding> find(SentenceParse sentence) {
    List<Finding> found = new ArrayList<>();
    for (Clause clause : sentence.clauses()) {
      if (obligation(clause, found) || isDenialOfClause(sentence, clause)) {
        continue;
      }
      Event event = sentence.composer().event(clause.predicate(), clause.objects().to());
      if (event != null) {
        Event told = isHypothetical(sentence.words(), clause) ? event.possible() : event;
        new Roles(sentence, clause, told).addTo(found);
      }
    }
    return found;
  }

  /** "If it attacks", "whether it provides". */
  private static boolean isHypothetical(Words words, Clause clause) {
    for (int i = clause.predicate().from() - 1; i >= words.from(); i--) {
      Tag tag = words.tag(i);
      if (tag.isBoundary() || tag.isVerbal()) {
        return HYPOTHETICAL.contains(words.token(i).key());
      }
    }
    return false;
  }

  /** "Moscow denied that …" rejects a claim; what it is about is told by the other clause. */
  private static boolean isDenialOfClause(SentenceParse sentence, Clause clause) {
    Words words = sentence.words();
    Predicate predicate = clause.predicate();
    return words.token(predicate.head()).key().startsWith("den")
        && words.is(words.skip(predicate.end()), "that");
  }

  /** "Russia said that Sudan must return it" is a demand of Russia on Sudan. */
  private static boolean obligation(Clause clause, List<Finding> found) {
    Clause reporter = clause.reporter();
    if (reporter == null || !Composer.obliges(clause.predicate())) {
      return false;
    }
    Event demand =
        new Event(EventRoot.REQUEST, false, org.chancery.article.Dyad.EventTime.DID, false, .8);
    for (Phrase source : reporter.subject()) {
      for (Phrase target : clause.subject()) {
        found.add(
            new Finding(source.party(), target.party(), demand, null, null, "said-must", .75));
      }
    }
    return true;
  }

  /** Who of one clause's parties is source and who target. */
  private record Roles(SentenceParse sentence, Clause clause, Event event) {

    void addTo(List<Finding> found) {
      if (clause.predicate().innermost().passive() && clause.predicate().inner() == null) {
        passive(found);
      } else if (!clause.subject().isEmpty()) {
        active(found);
      }
    }

    private void active(List<Finding> found) {
      List<Phrase> own = ownSide();
      if (!own.isEmpty()) {
        cross(clause.subject().subList(0, 1), own, false, "verb-own-side", .7, found);
        return;
      }
      List<Phrase> targets = targets(clause.subject(), clause.objects());
      if (isMutual() && !targets.isEmpty() && isPlace(targets.getFirst())) {
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

    /** Hostile deeds whose first object is the actor's own state stay within it. */
    private List<Phrase> ownSide() {
      List<Phrase> objects = objects(clause.objects());
      if (objects.isEmpty() || event.root().quad() < 3 || clause.subject().size() != 1) {
        return List.of();
      }
      Phrase first = objects.getFirst();
      boolean own =
          isOneOf(clause.subject(), first)
              && (first.isFree() || first.governor().equals("against"))
              && first.party().form() != Form.CITY;
      return own ? List.of(first) : List.of();
    }

    private static boolean isPlace(Phrase phrase) {
      Form form = phrase.party().form();
      return LOCAL.contains(phrase.governor()) || form == Form.CITY || form == Form.CAPITAL;
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
      return event.root().quad() >= 3 && !clause.weakSubject();
    }

    /** No object in the clause itself: the next party further on, unless it only reports. */
    private void far(List<Finding> found) {
      Region rest = new Region(clause.objects().to(), sentence.words().to());
      List<Phrase> targets = targets(clause.subject(), rest);
      boolean place = !targets.isEmpty() && isPlace(targets.getFirst());
      if (!targets.isEmpty() && (!place || event.root().quad() == 4)) {
        cross(clause.subject(), targets, false, "verb-further", .5, found);
      }
    }

    private void passive(List<Finding> found) {
      List<Phrase> agents = new ArrayList<>();
      for (Phrase phrase : objects(clause.objects())) {
        if (phrase.governor().equals("by")) {
          agents.addAll(group(phrase));
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
        if (event.mutual()) {
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
        default -> false;
      };
    }

    private List<Phrase> firstOther() {
      for (Phrase phrase : objects(clause.objects())) {
        if (!isOneOf(clause.subject(), phrase)) {
          return List.of(phrase);
        }
      }
      return List.of();
    }

    /** The best group of objects that are not the subject's own side. */
    private List<Phrase> targets(List<Phrase> sources, Region region) {
      @Nullable Phrase best = null;
      int bestRank = Integer.MAX_VALUE;
      for (Phrase phrase : objects(region)) {
        int rank = rank(phrase);
        if (!isOneOf(sources, phrase) && rank < bestRank) {
          best = phrase;
          bestRank = rank;
        }
      }
      if (best == null || bestRank == 3) {
        return List.of();
      }
      List<Phrase> targets = others(sources, best);
      complainedOf(best, region).ifPresent(phrase -> targets.addAll(others(sources, phrase)));
      return targets;
    }

    private List<Phrase> others(List<Phrase> sources, Phrase first) {
      List<Phrase> others = new ArrayList<>();
      for (Phrase phrase : group(first)) {
        if (!isOneOf(sources, phrase)) {
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
      if (isBorder(phrase) || isVictim(phrase) || isNested(phrase)) {
        return 3;
      }
      if (isLed(phrase)) {
        return 2;
      }
      boolean talk = event.root().quad() == 1 && event.root() != EventRoot.SUPPORT;
      if (talk && TOPICAL.contains(phrase.governor()) && clause.subject().size() > 1) {
        return 3;
      }
      return LOCAL.contains(phrase.governor()) || phrase.party().form() == Form.CITY ? 1 : 0;
    }

    /** Whoever condemns sanctions against a state does not condemn that state. */
    private boolean isVictim(Phrase phrase) {
      boolean blames = event.root() == EventRoot.ACCUSE || event.root() == EventRoot.REJECT;
      return blames
          && (phrase.governor().equals("against") || phrase.governor().equals("on"))
          && sentence.composer().isHostileNoun(clause.objects().from(), phrase.from());
    }

    /** "Rejected claims of deployments to Russia", "toured a plant run by the army". */
    private boolean isNested(Phrase phrase) {
      return switch (phrase.governor()) {
        case "to" -> event.root() == EventRoot.REJECT && isClaim(phrase.from());
        case "by" ->
            switch (event.root()) {
              case ACCUSE, REJECT, SUPPORT, REQUEST, PROTEST -> false;
              default -> true;
            };
        default -> false;
      };
    }

    private boolean isClaim(int to) {
      for (int i = clause.objects().from(); i < to; i++) {
        if (CLAIMS.contains(sentence.words().token(i).key())) {
          return true;
        }
      }
      return false;
    }

    /** "US-led sanctions": who leads is seldom the target. */
    private boolean isLed(Phrase phrase) {
      int to = phrase.party().to();
      return sentence.words().tag(to) == Tag.HYPHEN && sentence.words().is(to + 1, "led");
    }

    /** "On the Thai border" tells where, not whom. */
    private boolean isBorder(Phrase phrase) {
      return !phrase.governor().isEmpty()
          && BORDERS.contains(sentence.words().token(phrase.to() - 1).key());
    }

    private List<Phrase> group(Phrase first) {
      List<Phrase> group = new ArrayList<>();
      for (Phrase phrase : sentence.phrases().group(first, sentence.words().to())) {
        if (!sentence.attribution().covers(phrase.party().from())) {
          group.add(phrase);
        }
      }
      return group;
    }

    private List<Phrase> objects(Region region) {
      List<Phrase> objects = new ArrayList<>();
      for (Phrase phrase : sentence.phrases().in(region.from(), region.to())) {
        if (!sentence.attribution().covers(phrase.party().from())
            && phrase.party().form() != Form.MEDIA) {
          objects.add(phrase);
        }
      }
      return objects;
    }

    private static boolean isOneOf(List<Phrase> phrases, Phrase phrase) {
      for (Phrase other : phrases) {
        if (other.party().side().equals(phrase.party().side())) {
          return true;
        }
      }
      return false;
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
      Clause reporter = clause.reporter();
      Party claimant = sentence.attribution().speaker();
      if (reporter != null
          && !reporter.subject().isEmpty()
          && !isOneOf(clause.subject(), reporter.subject().getFirst())) {
        claimant = reporter.subject().getFirst().party();
      }
      boolean denied = reporter != null && isDenial(reporter) && claimant != null;
      found.add(
          new Finding(
              source.party(),
              target.party(),
              event,
              denied ? null : claimant,
              denied ? claimant : null,
              rule,
              confidence * event.weight()));
    }

    private boolean isDenial(Clause reporter) {
      return sentence.words().token(reporter.predicate().head()).key().startsWith("den");
    }
  }
}

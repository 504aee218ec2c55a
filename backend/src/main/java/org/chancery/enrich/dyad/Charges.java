package org.chancery.enrich.dyad;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.article.EventRoot;
import org.jspecify.annotations.Nullable;

/** Finds the accusation that a gerund after "of" or "for" belongs to. */
final class Charges {

  private static final Set<String> LINKS = Set.of("of", "for");

  private static final Set<String> ALLEGING =
      Set.of("accuse", "blame", "charge", "suspect", "implicate", "indict");

  private static final Set<Tag> BREAKS = Set.of(Tag.BREAK, Tag.RELATIVE, Tag.CONJUNCTION);

  private Charges() {}

  /** "Joined his Norwegian colleague in condemning Peru": both do it. */
  static List<Phrase> joint(Words words, Phrases phrases, List<Clause> clauses, Predicate gerund) {
    int in = words.before(gerund.from());
    Clause last = clauses.isEmpty() ? null : clauses.getLast();
    if (last == null || !words.is(in, "in") || !joins(words, last.predicate())) {
      return List.of();
    }
    List<Phrase> both = new ArrayList<>(last.subject());
    phrases.in(last.predicate().end(), in).stream()
        .filter(phrase -> phrase.isFree() && !ObjectChooser.isOneOf(both, phrase))
        .findFirst()
        .ifPresent(both::add);
    return both;
  }

  private static boolean joins(Words words, Predicate predicate) {
    VerbForm verb = words.verb(predicate.head());
    return verb != null && verb.base().equals("join") && !predicate.passive();
  }

  /** Whether a clause only says that somebody joins in what the next one tells. */
  static boolean joinsIn(Words words, Clause clause) {
    int end = clause.objects().to();
    return joins(words, clause.predicate()) && words.is(end, "in");
  }

  /**
   * @param clauses the clauses before, in order
   */
  static @Nullable Charge of(Words words, Phrases phrases, List<Clause> clauses, Predicate gerund) {
    if (clauses.isEmpty()) {
      return null;
    }
    Clause last = clauses.getLast();
    int link = words.before(gerund.from());
    boolean linked = words.has(link) && LINKS.contains(words.token(link).key());
    int before = linked ? words.before(link) : link;
    if (words.hasAny(BREAKS, last.predicate().end(), link)) {
      return null;
    }
    if (words.tag(before) == Tag.AND || words.tag(before) == Tag.COMMA) {
      return last.charge();
    }
    return linked && blames(last.predicate()) ? charge(phrases, last, link) : null;
  }

  private static boolean blames(Predicate predicate) {
    Term term = predicate.innermost().find(Term.Use.EVENT);
    return term != null && term.root() == EventRoot.ACCUSE && term.rest().isEmpty();
  }

  private static @Nullable Charge charge(Phrases phrases, Clause clause, int link) {
    Predicate blaming = clause.predicate().innermost();
    Term term = blaming.find(Term.Use.EVENT);
    boolean open = term != null && ALLEGING.contains(term.word());
    List<Phrase> between = phrases.in(blaming.end(), link);
    if (!blaming.passive()) {
      return between.isEmpty()
          ? null
          : new Charge(phrases.group(between.getFirst(), link), parties(clause.subject()), open);
    }
    List<Phrase> agents =
        between.stream().filter(phrase -> phrase.governor().equals("by")).toList();
    return agents.isEmpty()
        ? null
        : new Charge(clause.subject(), parties(phrases.group(agents.getFirst(), link)), open);
  }

  private static List<Party> parties(List<Phrase> phrases) {
    return phrases.stream().map(Phrase::party).toList();
  }
}

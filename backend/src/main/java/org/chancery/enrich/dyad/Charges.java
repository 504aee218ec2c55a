package org.chancery.enrich.dyad;

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

package org.chancery.enrich.dyad;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A verb with its auxiliaries, or an adjective such as "ready" with its "be".
 *
 * @param from first token, auxiliaries included
 * @param head the verb itself
 * @param to token after the verb and the particles of its term
 * @param terms what the lexicon knows of the verb, longest match first
 * @param inner the verb that it governs: "agreed to <em>send</em>"
 */
record Predicate(
    int from,
    int head,
    int to,
    Kind kind,
    List<Term> terms,
    boolean passive,
    boolean negated,
    boolean perfect,
    boolean pluperfect,
    @Nullable String modal,
    @Nullable Predicate inner) {

  /** How a verb stands in its sentence. */
  enum Kind {
    FINITE,
    INFINITIVE,
    GERUND,
    /** A participle that describes the noun before it. */
    REDUCED
  }

  boolean is(Term.Use use) {
    return find(use) != null;
  }

  @Nullable Term find(Term.Use use) {
    for (Term term : terms) {
      if (term.use() == use) {
        return term;
      }
    }
    return null;
  }

  /** The token after the innermost verb. */
  int end() {
    return inner == null ? to : inner.end();
  }

  Predicate innermost() {
    return inner == null ? this : inner.innermost();
  }

  boolean isFinite() {
    return kind == Kind.FINITE;
  }

  /** The same, of what did not happen. */
  Predicate denied() {
    return new Predicate(
        from, head, to, kind, terms, passive, true, perfect, pluperfect, modal, inner);
  }

  Predicate as(Kind other) {
    return new Predicate(
        from,
        head,
        to,
        other,
        terms,
        passive || other == Kind.REDUCED,
        negated,
        perfect,
        pluperfect,
        modal,
        inner);
  }
}

package org.chancery.analysis;

import java.util.List;
import org.chancery.search.Criteria;

/**
 * The words, actors or countries that distinguish a result set from the rest of its corpus.
 *
 * @param corpus the search of all articles of the same collections and languages
 * @param articles how many the result set has
 * @param all how many the corpus has
 * @param terms the strongest first
 */
public record TermTable(
    TermKind kind, Criteria criteria, Criteria corpus, long articles, long all, List<Term> terms) {

  public TermTable {
    terms = List.copyOf(terms);
  }

  /** The search whose total {@link Term#here} is. */
  public Criteria here(Term term) {
    return kind.demanding(criteria, term.value());
  }

  /** The search whose total {@link Term#here} and {@link Term#elsewhere} are together. */
  public Criteria everywhere(Term term) {
    return kind.demanding(corpus, term.value());
  }
}

package org.chancery.analysis;

import java.util.ArrayList;
import java.util.List;
import org.chancery.search.ArticleSearch;
import org.chancery.search.BadQuery;
import org.chancery.search.Criteria;
import org.chancery.search.Facet;
import org.chancery.search.Tallies;

/** Finds the words that distinguish a result set. Thread-safe. */
public class Terms {

  public static final int MOST_WORDS = 100;

  private final ArticleSearch search;

  public Terms(ArticleSearch search) {
    this.search = search;
  }

  /**
   * Of a result set, against the rest of the same collections and languages.
   *
   * @param size how many words at most
   */
  public TermTable of(Criteria criteria, int size) {
    if (size < 1 || size > MOST_WORDS) {
      throw new BadQuery("size must lie between 1 and 100, not " + size + ".", -1);
    }
    Criteria corpus =
        Criteria.EVERYTHING
            .with(Facet.COLLECTION, criteria.choice(Facet.COLLECTION))
            .with(Facet.LANGUAGE, criteria.choice(Facet.LANGUAGE))
            .counting(criteria.count());
    Tallies tallies = search.tallies();
    List<Criteria> both = List.of(criteria, corpus);
    List<String> words = tallies.significant(criteria, List.of(corpus), MOST_WORDS);
    List<Long> totals = tallies.totals(both);
    List<List<Long>> counts = tallies.containing(both, words);
    long set = totals.getFirst();
    long rest = totals.getLast() - set;
    List<Term> terms = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      long here = counts.getFirst().get(i);
      terms.add(new Term(words.get(i), here, set, counts.getLast().get(i) - here, rest));
    }
    return new TermTable(criteria, corpus, set, totals.getLast(), Term.ranked(terms, size));
  }

  /** For each of several result sets, the words that distinguish it from the others together. */
  List<List<Term>> apart(Tallies tallies, List<Criteria> sets, List<Long> totals, int size) {
    List<List<String>> words = new ArrayList<>();
    for (Criteria set : sets) {
      words.add(sets.size() < 2 ? List.of() : tallies.significant(set, sets, MOST_WORDS / 2));
    }
    List<String> all = words.stream().flatMap(List::stream).distinct().toList();
    List<List<Long>> counts = tallies.containing(sets, all);
    long found = totals.stream().mapToLong(Long::longValue).sum();
    List<List<Term>> apart = new ArrayList<>();
    for (int i = 0; i < sets.size(); i++) {
      List<Long> own = counts.get(i);
      long of = totals.get(i);
      List<Term> terms = new ArrayList<>();
      for (String word : words.get(i)) {
        int at = all.indexOf(word);
        long here = own.get(at);
        long everywhere = counts.stream().mapToLong(c -> c.get(at)).sum();
        terms.add(new Term(word, here, of, everywhere - here, found - of));
      }
      apart.add(Term.ranked(terms, size));
    }
    return apart;
  }
}

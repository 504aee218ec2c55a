package org.chancery.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.search.ArticleSearch;
import org.chancery.search.BadQuery;
import org.chancery.search.Criteria;
import org.chancery.search.Facet;
import org.chancery.search.Names;
import org.chancery.search.Tallies;

/** Finds the words, actors and countries that distinguish a result set. Thread-safe. */
public class Terms {

  public static final int MOST_WORDS = 100;

  private final ArticleSearch search;
  private final Names names;

  public Terms(ArticleSearch search, Names names) {
    this.search = search;
    this.names = names;
  }

  /**
   * Of a result set, against the rest of the same collections and languages.
   *
   * @param size how many of them at most
   */
  public TermTable of(Criteria criteria, TermKind kind, int size) {
    if (size < 1 || size > MOST_WORDS) {
      throw new BadQuery("size must lie between 1 and 100, not " + size + ".", -1);
    }
    return search.picture(
        criteria,
        List.of(kind, size),
        found -> found.terms().size(),
        () -> counted(criteria, kind, size));
  }

  private TermTable counted(Criteria criteria, TermKind kind, int size) {
    Criteria corpus =
        Criteria.EVERYTHING
            .with(Facet.COLLECTION, criteria.choice(Facet.COLLECTION))
            .with(Facet.LANGUAGE, criteria.choice(Facet.LANGUAGE))
            .counting(criteria.count());
    Tallies tallies = search.tallies();
    List<Criteria> both = List.of(criteria, corpus);
    List<String> values = candidates(tallies, criteria, corpus, kind);
    List<Long> totals = tallies.totals(both);
    List<List<Long>> counts =
        kind.facet()
            .map(facet -> tallies.demanding(both, facet, values))
            .orElseGet(() -> tallies.containing(both, values));
    long set = totals.getFirst();
    long rest = totals.getLast() - set;
    List<Term> terms = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      String value = values.get(i);
      long here = counts.getFirst().get(i);
      long elsewhere = counts.getLast().get(i) - here;
      terms.add(new Term(value, label(kind, value), here, set, elsewhere, rest));
    }
    return new TermTable(kind, criteria, corpus, set, totals.getLast(), Term.ranked(terms, size));
  }

  private List<String> candidates(
      Tallies tallies, Criteria criteria, Criteria corpus, TermKind kind) {
    Facet facet = kind.facet().orElse(null);
    if (facet == null) {
      return tallies.significant(criteria, List.of(corpus), MOST_WORDS);
    }
    Set<String> asked =
        kind.asked(criteria).stream().map(v -> current(kind, v)).collect(Collectors.toSet());
    return tallies.significant(criteria, corpus, facet, MOST_WORDS + asked.size()).stream()
        .map(value -> current(kind, value))
        .distinct()
        .filter(value -> !asked.contains(value))
        .limit(MOST_WORDS)
        .toList();
  }

  /** Articles may still name an actor by an id that was merged into another. */
  private String current(TermKind kind, String value) {
    return kind == TermKind.ACTORS ? names.sameActor(value).getFirst() : value;
  }

  private String label(TermKind kind, String value) {
    return switch (kind) {
      case WORDS -> value;
      case ACTORS -> names.actor(value);
      case COUNTRIES -> names.side(value);
    };
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

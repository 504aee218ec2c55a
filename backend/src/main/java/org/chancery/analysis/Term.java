package org.chancery.analysis;

import java.util.Comparator;
import java.util.List;

/**
 * A word, or an actor or a country that is named, with the articles that have it, in a result set
 * and elsewhere.
 *
 * @param value the word, or the id or code of whom it names
 * @param word as it is read
 * @param here articles of the set with the word
 * @param of articles of the set
 * @param elsewhere other articles with the word
 * @param ofElsewhere other articles
 */
public record Term(
    String value, String word, long here, long of, long elsewhere, long ofElsewhere) {

  /** Below it, chance alone makes such a difference once in a thousand words. */
  public static final double WEAKEST = 10.83;

  private static final long FEWEST = 2;

  /** A word. */
  public Term(String word, long here, long of, long elsewhere, long ofElsewhere) {
    this(word, word, here, of, elsewhere, ofElsewhere);
  }

  /** The part of the set that has the word, from 0 to 1. */
  public double share() {
    return of == 0 ? 0 : (double) here / of;
  }

  public double shareElsewhere() {
    return ofElsewhere == 0 ? 0 : (double) elsewhere / ofElsewhere;
  }

  /**
   * The log-likelihood ratio G² = 2 Σ O ln(O/E), over articles with and without the word, here and
   * elsewhere: how sure it is that the difference is none of chance.
   */
  public double strength() {
    double all = (double) of + ofElsewhere;
    double with = (double) here + elsewhere;
    double without = all - with;
    return 2
        * (part((double) here, of * with / all)
            + part((double) elsewhere, ofElsewhere * with / all)
            + part((double) of - here, of * without / all)
            + part((double) ofElsewhere - elsewhere, ofElsewhere * without / all));
  }

  private static double part(double observed, double expected) {
    return observed == 0 ? 0 : observed * Math.log(observed / expected);
  }

  /** Those that are more frequent here than elsewhere beyond chance, the strongest first. */
  static List<Term> ranked(List<Term> terms, int most) {
    return terms.stream()
        .filter(t -> t.here >= FEWEST && t.share() > t.shareElsewhere())
        .filter(t -> t.strength() >= WEAKEST)
        .sorted(Comparator.comparingDouble(Term::strength).reversed().thenComparing(Term::word))
        .limit(most)
        .toList();
  }
}

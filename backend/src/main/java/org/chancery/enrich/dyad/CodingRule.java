package org.chancery.enrich.dyad;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.enrich.text.Table;

/**
 * A rule that makes dyad entries, and how it did on the articles that a reader coded by hand.
 *
 * @param right entries whose source, target and event the reader found too
 * @param entries entries that it made
 * @param reads what it looks at
 * @param example a sentence it codes
 * @param against a sentence that looks alike and that it leaves alone
 */
public record CodingRule(
    String name, int right, int entries, String reads, String example, String against) {

  /** A rule that was seen seldom is trusted as all rules together are, as if seen so often. */
  private static final int PRIOR = 10;

  /** How clear the words of most entries are. */
  private static final double USUAL = .62;

  private static final double WORDS = .3;

  private static final Map<String, CodingRule> ALL = load();
  private static final double OVERALL = overall();

  /** All rules, in the order of their names. */
  public static List<CodingRule> all() {
    return List.copyOf(ALL.values());
  }

  /**
   * How sure an entry is: the measured precision of its rule, and a few hundredths more or less for
   * how clear its words are.
   */
  static double confidence(Finding finding) {
    CodingRule rule = ALL.get(finding.rule());
    if (rule == null) {
      throw new IllegalStateException("rules.tsv has no row for " + finding.rule());
    }
    double clear = (finding.confidence() - USUAL) * WORDS;
    return Math.round((rule.precision() + clear) * 100) / 100.0;
  }

  /** Measured, and drawn towards that of all rules where the rule was seen seldom. */
  public double precision() {
    return (right + PRIOR * OVERALL) / (entries + PRIOR);
  }

  private static double overall() {
    int right = ALL.values().stream().mapToInt(CodingRule::right).sum();
    int entries = ALL.values().stream().mapToInt(CodingRule::entries).sum();
    return (double) right / entries;
  }

  private static Map<String, CodingRule> load() {
    Map<String, CodingRule> rules = new LinkedHashMap<>();
    for (Table.Row row : Table.read(CodingRule.class, "rules.tsv").rows()) {
      rules.put(
          row.get("rule"),
          new CodingRule(
              row.get("rule"),
              Integer.parseInt(row.get("right")),
              Integer.parseInt(row.get("entries")),
              row.get("reads"),
              row.get("example"),
              row.get("against")));
    }
    return rules;
  }
}

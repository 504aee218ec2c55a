package org.chancery.expectations;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.chancery.article.Dyad;
import org.chancery.enrich.dyad.CodingRule;

/**
 * How often each rule for dyads is right: of its entries between two states, one for each sentence,
 * those whose source, target and event the reader found in the same article.
 */
final class RuleScore {

  private final Map<String, int[]> counts = new TreeMap<>();

  static RuleScore over(List<Expected> articles, Path folder) {
    RuleScore score = new RuleScore();
    CodingRule.all().forEach(rule -> score.counts.put(rule.name(), new int[2]));
    Map<String, ExpectedCoding> codings = ExpectedCoding.read();
    for (Expected article : articles) {
      ExpectedCoding coding = codings.get(article.file());
      if (coding != null) {
        Set<String> expected = new HashSet<>(coding.events());
        Found.annotations(folder, article.file()).dyads().stream()
            .filter(Found::isBetweenStates)
            .forEach(dyad -> score.add(dyad, expected));
      }
    }
    return score;
  }

  private void add(Dyad dyad, Set<String> expected) {
    int[] count = counts.computeIfAbsent(dyad.rule(), _ -> new int[2]);
    count[0] += expected.contains(Found.event(dyad)) ? 1 : 0;
    count[1]++;
  }

  Set<String> rules() {
    return counts.keySet();
  }

  int right(String rule) {
    return counts.getOrDefault(rule, new int[2])[0];
  }

  int entries(String rule) {
    return counts.getOrDefault(rule, new int[2])[1];
  }
}

package org.chancery.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chancery.testing.SampleIndex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The best answers come first; measured as nDCG over the first five. */
class JudgedQueriesTest {

  private static final int FIRST = 5;
  private static final double EACH = 0.7;
  private static final double ALL = 0.97;

  static Stream<Arguments> judged() {
    return QueryTable.blocks("judged.txt").stream()
        .map(block -> Arguments.of(block.getFirst(), grades(block.subList(1, block.size()))));
  }

  private static Map<String, Integer> grades(List<String> lines) {
    Map<String, Integer> grades = new HashMap<>();
    lines.forEach(line -> grades.put(line.substring(2), line.charAt(0) - '0'));
    return grades;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("judged")
  void answersWithTheBestFirst(String query, Map<String, Integer> grades) {
    List<String> found = found(query);
    assertThat(quality(found, grades)).as(found.toString()).isGreaterThanOrEqualTo(EACH);
  }

  @Test
  void answersWellOnAverage() {
    List<List<String>> blocks = QueryTable.blocks("judged.txt");
    assertThat(blocks).hasSizeGreaterThanOrEqualTo(20);
    double sum = 0;
    for (List<String> block : blocks) {
      sum += quality(found(block.getFirst()), grades(block.subList(1, block.size())));
    }
    assertThat(sum / blocks.size()).isGreaterThanOrEqualTo(ALL);
  }

  private static List<String> found(String query) {
    return SampleIndex.get()
        .search()
        .search(Criteria.EVERYTHING.withQuery(query), View.hits(FIRST))
        .hits()
        .stream()
        .map(hit -> hit.origin().replaceAll("^.*/|\\.(html|txt)(\\.gz)?$", ""))
        .toList();
  }

  private static double quality(List<String> found, Map<String, Integer> grades) {
    List<Integer> best = grades.values().stream().sorted(Comparator.reverseOrder()).toList();
    return gain(found.stream().map(name -> grades.getOrDefault(name, 0)).toList()) / gain(best);
  }

  private static double gain(List<Integer> grades) {
    return IntStream.range(0, Math.min(FIRST, grades.size()))
        .mapToDouble(i -> (Math.pow(2, grades.get(i)) - 1) * Math.log(2) / Math.log(i + 2))
        .sum();
  }
}

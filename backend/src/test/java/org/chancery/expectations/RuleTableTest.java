package org.chancery.expectations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.chancery.app.SampleFolder;
import org.chancery.article.Dated;
import org.chancery.article.Dyad;
import org.chancery.enrich.Codebook;
import org.chancery.enrich.Enricher;
import org.chancery.enrich.Input;
import org.chancery.enrich.dyad.CodingRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What {@code rules.tsv} and the codebook say of the rules is so. */
class RuleTableTest {

  @TempDir Path folder;

  static List<CodingRule> rules() {
    return CodingRule.all();
  }

  @Test
  void countsHowOftenEachRuleIsRight() throws IOException {
    RuleScore score =
        RuleScore.over(
            Expected.read("samples-a.jsonl", "samples-b.jsonl", "samples-c.jsonl"),
            SampleFolder.unpackedIn(folder));
    assertThat(score.rules())
        .allSatisfy(rule -> assertThat(rules()).extracting(CodingRule::name).contains(rule));
    assertThat(rules())
        .extracting(rule -> rule.name() + "\t" + rule.right() + "\t" + rule.entries())
        .containsExactlyElementsOf(
            score.rules().stream()
                .map(rule -> rule + "\t" + score.right(rule) + "\t" + score.entries(rule))
                .toList());
  }

  @ParameterizedTest
  @MethodSource("rules")
  void codesItsExampleAndNotTheOther(CodingRule rule) {
    assertThat(rulesOf(rule.example())).as(rule.example()).contains(rule.name());
    assertThat(rulesOf(rule.against())).as(rule.against()).doesNotContain(rule.name());
  }

  @Test
  void standsInTheCodebookAsTheCommandPrintsIt() throws IOException {
    assertThat(Files.readString(Path.of("../docs/codebook.md"))).contains(Codebook.rules());
  }

  private static List<String> rulesOf(String sentence) {
    Dated day = Dated.of("2025-03-05", "test", 1);
    return Enricher.standard().enrich(new Input("", sentence, day, "en")).dyads().stream()
        .map(Dyad::rule)
        .toList();
  }
}

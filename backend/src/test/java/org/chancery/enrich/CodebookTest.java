package org.chancery.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chancery.article.Dyad;
import org.chancery.article.EventRoot;
import org.chancery.extract.Extractor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CodebookTest {

  private static final Path DOCS = Path.of("../docs");
  private static final Pattern ROW = Pattern.compile("\\| ([A-Z]+) \\| [1-4] \\| (.*) \\| .* \\|");
  private static final Pattern EXAMPLE = Pattern.compile("\\*([^*]+\\.)\\*");

  private String codebook = "";

  @BeforeEach
  void read() throws IOException {
    codebook = Files.readString(DOCS.resolve("codebook.md"));
  }

  @Test
  void isOfTheRulesThatCode() throws IOException {
    String[] versions = Enricher.standard().version().split(" ", -1);
    String rules = versions[0];
    assertThat(versions[1]).matches("g[0-9a-f]{8}");
    assertThat(codebook).contains("For rules `" + rules + "`");
    assertThat(codebook).contains("`" + Extractor.version() + " " + rules + " g");
    assertThat(Files.readString(Path.of("../CHANGELOG.md"))).contains("(rules `" + rules + "`)");
  }

  @Test
  void givesExamplesThatAreCodedSo() {
    List<String> roots = new ArrayList<>();
    Matcher row = ROW.matcher(codebook);
    while (row.find()) {
      EventRoot root = EventRoot.valueOf(row.group(1));
      Matcher example = EXAMPLE.matcher(row.group(2));
      while (example.find()) {
        assertThat(roots(example.group(1))).as(example.group(1)).contains(root);
      }
      roots.add(root.name());
    }
    assertThat(roots)
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(EventRoot.values()).map(Enum::name).toList());
  }

  private static List<EventRoot> roots(String sentence) {
    return Annotated.body(sentence, "2025-03-05").annotations().dyads().stream()
        .map(Dyad::event)
        .toList();
  }
}

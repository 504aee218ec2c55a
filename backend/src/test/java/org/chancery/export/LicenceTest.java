package org.chancery.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.chancery.article.Snippet;
import org.chancery.index.Reader;
import org.chancery.search.Criteria;
import org.chancery.search.SearchFixture;
import org.chancery.testing.SampleIndex;
import org.chancery.testing.TestIndex;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Of a collection whose licence lets snippets leave no text leaves whole. */
class LicenceTest {

  private static final TestIndex SAMPLES = SampleIndex.get();

  private static Map<String, String> zip(Format format, Set<String> abridged) throws IOException {
    Reader reader =
        new Reader() {
          @Override
          public Set<String> hidden() {
            return Set.of();
          }

          @Override
          public Set<String> abridged() {
            return abridged;
          }

          @Override
          public boolean mayEdit(String collection) {
            return false;
          }
        };
    Exports exports =
        new Exports(SAMPLES.search(), SearchFixture.names(), reader, 0, Clock.systemUTC());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Export export = exports.open(ExportAsk.of(format, Criteria.EVERYTHING))) {
      new ExportZip(SAMPLES.definition()).write(export, out, Watch.NOBODYS);
    }
    Map<String, String> files = new HashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return files;
  }

  private static JsonNode manifest(Map<String, String> files) {
    return JsonMapper.shared().readTree(files.getOrDefault("manifest.json", ""));
  }

  @Test
  void cutsTheTextsOfJsonLines() throws IOException {
    Map<String, String> files = zip(Format.JSONL, Set.of("gathered"));
    List<JsonNode> lines =
        files
            .getOrDefault("articles.jsonl", "")
            .lines()
            .map(JsonMapper.shared()::readTree)
            .toList();
    assertThat(lines).hasSizeGreaterThan(SampleIndex.FEWEST_SAMPLES - 1);
    assertThat(lines).allMatch(line -> line.path("abridged").asBoolean());
    assertThat(lines)
        .extracting(line -> line.path("body").asString())
        .allMatch(body -> body.codePointCount(0, body.length()) <= Snippet.LONGEST)
        .anyMatch(body -> body.endsWith("…"));
    assertThat(manifest(files).at("/abridged/0").asString()).isEqualTo("gathered");
  }

  @Test
  void leavesOutTheNeighboursOfASentence() throws IOException {
    Map<String, String> files = zip(Format.EVIDENCE, Set.of("gathered"));
    List<CSVRecord> rows =
        CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .get()
            .parse(new StringReader(files.getOrDefault("evidence.csv", "")))
            .getRecords();
    assertThat(rows).hasSizeGreaterThan(100);
    assertThat(rows)
        .allMatch(row -> row.get("previous_sentence").isEmpty())
        .allMatch(row -> row.get("next_sentence").isEmpty())
        .allMatch(row -> row.get("abridged").equals("true"))
        .anyMatch(row -> !row.get("sentence").isEmpty());
  }

  @Test
  void letsTheTextsOfOthersBe() throws IOException {
    Map<String, String> files = zip(Format.JSONL, Set.of("elsewhere"));
    assertThat(files.getOrDefault("articles.jsonl", "")).doesNotContain("\"abridged\"");
    assertThat(manifest(files).has("abridged")).isFalse();
  }
}

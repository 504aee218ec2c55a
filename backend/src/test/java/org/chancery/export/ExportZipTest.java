package org.chancery.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.chancery.index.Reader;
import org.chancery.search.ArticleSearch;
import org.chancery.search.BadQuery;
import org.chancery.search.Choice;
import org.chancery.search.Criteria;
import org.chancery.search.Facet;
import org.chancery.search.SearchFixture;
import org.chancery.testing.SampleIndex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ExportZipTest {

  private static final Criteria KOREA =
      Criteria.EVERYTHING.withQuery("treaty").with(Facet.DYAD, Choice.any("PRK-RUS"));

  @TempDir Path folder;

  private final ArticleSearch search = SampleIndex.get().search();

  @ParameterizedTest
  @EnumSource
  void holdsTheFileAndWhatItTakesToRepeatIt(Format format) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    long promised;
    try (Export export = ExportFixture.exports(search).open(ExportAsk.of(format, KOREA))) {
      promised = export.promised();
      assertThat(zips().write(export, out, Watch.NOBODYS)).isEqualTo(promised).isPositive();
    }
    Map<String, byte[]> entries = entries(out.toByteArray());
    assertThat(entries.keySet()).startsWith(format.file(), "manifest.json", "codebook.md");
    assertThat(entries).hasSize(format.isPanel() ? 5 : 3);
    byte[] file = Objects.requireNonNull(entries.get(format.file()));
    JsonNode manifest = JsonMapper.shared().readTree(entries.get("manifest.json"));
    assertThat(manifest.path("rows").asLong()).isEqualTo(promised);
    assertThat(manifest.path("bytes").asLong()).isEqualTo(file.length);
    assertThat(manifest.path("sha256").asString())
        .isEqualTo(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file)));
    assertThat(manifest.path("query").asString()).isEqualTo("treaty");
    assertThat(manifest.at("/filters/dyad/0").asString()).isEqualTo("PRK-RUS");
    assertThat(manifest.path("search").asString()).isEqualTo("q=treaty&dyad=PRK-RUS");
    assertThat(manifest.path("count").asString()).isEqualTo("articles");
    assertThat(manifest.path("total").asLong()).isEqualTo(search.count(KOREA));
    assertThat(manifest.at("/index/name").asString()).endsWith("-000001");
    assertThat(manifest.at("/coding/0/version").asString()).startsWith("x");
    assertThat(manifest.path("software").asString()).startsWith("Chancery ");
    assertThat(new String(entries.get("codebook.md"), UTF_8)).startsWith("# Codebook");
    assertThat(entries.getOrDefault("load.R", new byte[0]).length > 0).isEqualTo(format.isPanel());
    if (format.isPanel()) {
      assertThat(new String(entries.get("load.py"), UTF_8)).contains('"' + format.file() + '"');
    }
  }

  @Test
  void hasNoValidEndWhereItIsNotWhole() throws IOException {
    Path file = folder.resolve("half.zip");
    Watch stopping =
        new Watch() {
          @Override
          public void written(long rows) {}

          @Override
          public boolean isCancelled() {
            return true;
          }
        };
    try (Export export =
            ExportFixture.exports(search).open(ExportAsk.of(Format.JSONL, Criteria.EVERYTHING));
        var out = Files.newOutputStream(file)) {
      assertThatThrownBy(() -> zips().write(export, out, stopping))
          .isInstanceOf(CancellationException.class);
    }
    assertThat(file).isNotEmptyFile();
    assertThatThrownBy(() -> new ZipFile(file.toFile())).isInstanceOf(ZipException.class);
  }

  @Test
  void keepsToWhatAnAdministratorAllows() {
    Exports limited =
        new Exports(search, SearchFixture.names(), Reader.EVERYTHING, 5, Clock.systemUTC());
    ExportAsk all = ExportAsk.of(Format.CSV, Criteria.EVERYTHING);
    assertThatThrownBy(() -> limited.open(all))
        .isInstanceOf(BadQuery.class)
        .hasMessageMatching("This export has \\d+ rows, and the administrator allows 5; .*\\.");
    assertThat(limited.forecast(all).most()).isEqualTo(5);
  }

  @ParameterizedTest
  @EnumSource
  void saysBeforehandHowLongItWillBe(Format format) throws IOException {
    ExportAsk ask = ExportAsk.of(format, Criteria.EVERYTHING);
    Exports.Forecast forecast = ExportFixture.exports(search).forecast(ask);
    String written = ExportFixture.written(search, ask);
    assertThat(forecast.total()).isEqualTo(search.count(Criteria.EVERYTHING));
    assertThat(forecast.most()).isZero();
    assertThat((double) forecast.bytes()).isBetween(written.length() / 3.0, 3.0 * written.length());
  }

  private static ExportZip zips() {
    return new ExportZip(SampleIndex.get().definition());
  }

  private static Map<String, byte[]> entries(byte[] zip) throws IOException {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry e = in.getNextEntry(); e != null; e = in.getNextEntry()) {
        entries.put(e.getName(), in.readAllBytes());
      }
    }
    return entries;
  }
}

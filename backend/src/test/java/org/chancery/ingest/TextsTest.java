package org.chancery.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.Map;
import java.util.Objects;
import org.chancery.article.Article;
import org.chancery.article.Dated;
import org.chancery.ingest.Job.Counts;
import org.chancery.ingest.office.OfficeFiles;
import org.chancery.search.Hit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest extends IngestionSetup {

  private static final String[] EXPORT = {
    "Ministers Meet in Vienna",
    "The Danube Post",
    "March 5, 2024 Tuesday",
    "Copyright 2024 The Danube Post Company All Rights Reserved",
    "Length: 23 words",
    "Byline: By Ann Lee",
    "Body",
    "Ministers of four states met in Vienna on Tuesday.",
    "Load-Date: March 5, 2024",
    "End of Document",
    "Talks fail",
    "The Lagoon",
    "6 March 2024",
    "Length: 3 words",
    "Body",
    "The talks failed.",
    "End of Document"
  };

  @ParameterizedTest
  @ValueSource(strings = {"nexis.docx", "nexis.rtf", "nexis.pdf", "nexis.txt"})
  void partsWhatADatabaseExported(String name) throws Exception {
    Files.write(folder.resolve(name), file(name, EXPORT));
    Job job = IngestFixture.ingest(ingestion, "nexis", folder);
    assertThat(reasons(job)).isEmpty();
    assertThat(titles()).containsExactlyInAnyOrder("Ministers Meet in Vienna", "Talks fail");
    Article first = article("Ministers Meet in Vienna");
    assertThat(first.origin()).isEqualTo(name + ":1");
    assertThat(first.published()).isEqualTo(Dated.of("2024-03-05", "database", 1));
    assertThat(Objects.requireNonNull(first.outlet()).name()).isEqualTo("The Danube Post");
    assertThat(first.authors()).containsExactly("Ann Lee");
    assertThat(first.body()).isEqualTo("Ministers of four states met in Vienna on Tuesday.");
    assertThat(job.bytesDone()).isEqualTo(Files.size(folder.resolve(name)));
  }

  @Test
  void readsAnExportInHtmlAndInAnArchive() throws Exception {
    String html =
        "<html><body><div class='article'><table><tr><td><b>HD</b>&nbsp;</td><td>Ministers"
            + " meet</td></tr><tr><td>WC</td><td>12 words</td></tr><tr><td>PD</td><td>5 March"
            + " 2024</td></tr><tr><td>SN</td><td>Danube News</td></tr><tr><td>LP</td><td><p>They met."
            + "</p></td></tr><tr><td>TD</td><td><p>Nobody left.</p></td></tr></table><p>Document"
            + " DANUBE0020240305ek350005k</p></div></body></html>";
    Files.write(
        folder.resolve("a.zip"), ArchivesTest.zip(Map.of("factiva.html", html.getBytes(UTF_8))));
    ingest(folder.resolve("a.zip"));
    Article article = only();
    assertThat(article.origin()).isEqualTo("a.zip/factiva.html:1");
    assertThat(article.title()).isEqualTo("Ministers meet");
    assertThat(article.body()).isEqualTo("They met.\n\nNobody left.");
    Files.writeString(folder.resolve("again.html"), html);
    assertThat(ingest(folder.resolve("again.html"))).isEqualTo(new Counts(0, 0, 1, 0, 0));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.docx", "a.rtf", "a.pdf"})
  void takesAnyOtherFileForOneArticle(String name) throws Exception {
    Files.write(
        folder.resolve(name),
        file(
            name,
            "The ministers of four states met again in Vienna on Tuesday and talked about dams.",
            "Nobody left the talks before the morning came, as officials said on Wednesday."));
    ingest(folder);
    Article article = only();
    assertThat(article.origin()).isEqualTo(name);
    assertThat(article.body()).contains("Nobody left the talks before the morning came");
    if (!name.endsWith(".docx")) {
      assertThat(article.title()).isEqualTo("The title of the file");
    }
    assertThat(ingest(folder)).isEqualTo(new Counts(0, 0, 1, 0, 0));
  }

  @Test
  void namesFilesWithoutAText() throws Exception {
    Files.write(folder.resolve("scan.pdf"), OfficeFiles.pdf());
    Files.writeString(folder.resolve("no.pdf"), "no PDF at all");
    Files.write(folder.resolve("fine.rtf"), OfficeFiles.rtf("Fine", "The talks went on."));
    Job job = IngestFixture.ingest(ingestion, "bad", folder);
    assertThat(reasons(job))
        .isEqualTo(
            Map.of(
                "scan.pdf",
                    "It holds no text: it is damaged, or a scan whose pages must be recognised first.",
                "no.pdf", "It is damaged, or not what its name says."));
    assertThat(all()).extracting(Hit::origin).containsExactly("fine.rtf");
  }

  private Article article(String title) {
    return all().stream()
        .filter(hit -> hit.title().equals(title))
        .map(hit -> index.articles().find(hit.id()).orElseThrow())
        .findFirst()
        .orElseThrow();
  }

  private static byte[] file(String name, String... lines) throws java.io.IOException {
    return switch (Formats.extension(name)) {
      case "docx" -> OfficeFiles.docx(lines);
      case "rtf" -> OfficeFiles.rtf(lines);
      case "pdf" -> OfficeFiles.pdf(lines);
      default -> String.join("\n", lines).getBytes(UTF_8);
    };
  }
}

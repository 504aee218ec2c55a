package org.chancery.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Objects;
import org.chancery.article.Article;
import org.chancery.ingest.office.OfficeFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Office files that the web answers with, whatever their address and their server say. */
class OfficePagesTest extends WebIngestionSetup {

  private static final String[] TALKS = {
    "The ministers of four states met again in Vienna on Tuesday and talked about dams.",
    "Nobody left the talks before the morning came, as officials said on Wednesday."
  };

  @ParameterizedTest
  @CsvSource({
    "pdf, /files/a.pdf, application/pdf",
    "pdf, /download?id=7, application/octet-stream",
    "docx, /a, application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "rtf, /a.txt, text/plain"
  })
  void areOneArticleEach(String kind, String path, String type) throws Exception {
    site.on(path, type, file(kind));
    assertThat(fetch(path).counts()).isEqualTo(new Job.Counts(1, 0, 0, 0, 0));
    Article article = only();
    assertThat(article.url()).isEqualTo(site.address(path));
    assertThat(article.origin()).isEqualTo(site.address(path));
    assertThat(article.body()).contains("Nobody left the talks before the morning came");
    if (!kind.equals("docx")) {
      assertThat(article.title()).isEqualTo("The title of the file");
    }
    assertThat(fetch(path).counts()).isEqualTo(new Job.Counts(0, 0, 1, 0, 0));
  }

  @Test
  void areDatedByTheFeedThatLeadsToThem() throws Exception {
    site.on("/a.pdf", "application/pdf", OfficeFiles.pdf(TALKS));
    site.on(
        "/feed.xml",
        "application/rss+xml",
        RSS.formatted(
            "<item><link>/a.pdf</link><pubDate>Fri, 28 Feb 2025 22:30:00 -0500</pubDate></item>"));
    assertThat(fetch("/feed.xml").counts().indexed()).isEqualTo(1);
    assertThat(Objects.requireNonNull(only().published()).date())
        .isEqualTo("2025-02-28T22:30-05:00");
  }

  @Test
  void sayWhyTheyHoldNoText() throws Exception {
    site.on("/scan", "application/pdf", OfficeFiles.pdf());
    site.on("/broken", "application/pdf", "%PDF-1.7 and no more");
    Job job = fetch("/scan", "/broken");
    assertThat(job.counts()).isEqualTo(new Job.Counts(0, 0, 0, 0, 2));
    assertThat(reason(job, "/scan")).isEqualTo(Texts.NO_TEXT);
    assertThat(reason(job, "/broken")).isEqualTo("It is damaged, or not what its name says.");
  }

  private static byte[] file(String kind) throws IOException {
    return switch (kind) {
      case "docx" -> OfficeFiles.docx(TALKS);
      case "rtf" -> OfficeFiles.rtf(TALKS);
      default -> OfficeFiles.pdf(TALKS);
    };
  }
}

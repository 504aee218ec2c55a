package org.chancery.extract;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import org.chancery.extract.Extraction.Extracted;
import org.chancery.extract.Extraction.Rejected;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BadInputTest {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @Test
  void rejectsAnEmptyFile() {
    assertThat(Documents.reject(new byte[0])).isEqualTo("The file is empty.");
  }

  @Test
  void rejectsWhiteSpace() {
    assertThat(Documents.reject(" \n\t ".getBytes(UTF_8)))
        .isEqualTo("The file holds nothing but white space.");
  }

  @Test
  void rejectsAPageWithoutText() {
    assertThat(
            Documents.reject(
                Documents.page("<title>Empty</title>", "<img src=a.png>").getBytes(UTF_8)))
        .isEqualTo("The page holds no article text.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"%PDF-1.7 ...", "PK\u0003\u0004...", "GIF89a...", "\u001f\u008b..."})
  void namesBinaryFormatsThatAreCalledHtml(String content) {
    assertThat(Documents.reject(content.getBytes(ISO_8859_1)))
        .matches("The content is an? .+, not HTML or text\\.");
  }

  @Test
  void rejectsNoise() {
    byte[] noise = new byte[50_000];
    new Random(7).nextBytes(noise);

    assertThat(Documents.reject(noise)).isEqualTo("The content is binary data, not HTML or text.");
  }

  @Test
  void survivesBrokenUtf8NulBytesAndMarks() {
    String content =
        Documents.page(
            "<meta charset=utf-8><title>Caf\u00e9 \u0000talks\uE000 re\uE001sume</title>",
            Documents.PROSE);
    byte[] bytes = content.getBytes(UTF_8);
    bytes[bytes.length - 20] = (byte) 0xC3;

    Extracted article = Documents.extract(new RawDocument("a.html", bytes, null, null));

    assertThat(article.title()).isEqualTo("Caf\u00e9 talks resume");
    assertThat(article.body()).doesNotContain("\u0000", "\uE000", "\uE001", "\uFFFD");
  }

  @Test
  void putsABlankWhereAControlWas() {
    String text = "The minister\u0000spoke\u0007of trade\u0001and ports.";

    Extracted page =
        Documents.extract(
            Documents.page("<title>Talks\u0003begin</title>", "<p>" + text + Documents.PROSE));
    Extracted plain =
        Documents.extract(
            new RawDocument(
                "a.txt", ("Talks\u0003begin\n\n" + text + "\n").getBytes(UTF_8), null, null));

    assertThat(page.title()).isEqualTo("Talks begin");
    assertThat(page.body()).contains("The minister spoke of trade and ports.");
    assertThat(plain.title()).isEqualTo("Talks begin");
    assertThat(plain.body()).contains("The minister spoke of trade and ports.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div>",
        "<b><i>",
        "<ul><li>",
        "<table><tr><td>",
        "<a href=x>",
        "<form><span class=comment>"
      })
  void survivesDeepNesting(String tags) {
    String page = Documents.page("", tags.repeat(20_000) + Documents.PROSE);

    Assertions.assertTimeoutPreemptively(
        PATIENCE, () -> assertThat(Documents.extract(page).body()).contains("harbour minister"));
  }

  @Test
  void rejectsAPageOfManyMegabytes() {
    int length = Boolean.getBoolean("chancery.long") ? 50_000_000 : 3_000_000;
    String page =
        Documents.page(
            "<title>Long</title>", Documents.PROSE.repeat(length / Documents.PROSE.length()));

    RawDocument raw = new RawDocument("a.html", page.getBytes(UTF_8), null, null);

    Extraction extraction =
        Assertions.assertTimeoutPreemptively(PATIENCE, () -> Extractor.standard().extract(raw));

    assertThat(extraction)
        .isInstanceOfSatisfying(
            Rejected.class,
            no -> assertThat(no.reason()).startsWith("The text is longer than an article may be"));
  }

  @Test
  void findsTheArticleBehindFiftyMegabytesOfScript() {
    String script = "<script>" + "var x = '<p>no</p>';\n".repeat(2_500_000) + "</script>";

    Assertions.assertTimeoutPreemptively(
        PATIENCE,
        () ->
            assertThat(Documents.extract(Documents.page("", script + Documents.PROSE)).body())
                .startsWith("The harbour minister"));
  }

  @Test
  void survivesJsonLdThatNeverEnds() {
    String head = "<script type=application/ld+json>" + "[{\"a\":".repeat(200_000) + "</script>";

    assertThat(Documents.extract(Documents.page(head, Documents.PROSE)).body())
        .startsWith("The harbour minister");
  }
}

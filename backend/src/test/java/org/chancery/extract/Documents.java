package org.chancery.extract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Objects;
import org.chancery.extract.Extraction.Extracted;
import org.chancery.extract.Extraction.Rejected;

/** Builds the documents that tests extract from, and extracts from them. */
final class Documents {

  static final String PROSE =
      """
      <p>The harbour minister said on Monday that the talks with the neighbouring republic would resume
      in spring, and that fishing boats could leave port again without an escort.</p>
      <p>Officials in the capital had doubted for weeks whether the accord would hold, since neither of
      the two delegations had brought a map along.</p>
      <p>Observers from four countries will count the catch, which both sides agreed to publish.</p>
      """;

  private Documents() {}

  static String page(String head, String body) {
    return "<!DOCTYPE html><html lang=\"en\"><head>"
        + head
        + "</head><body>"
        + body
        + "</body></html>";
  }

  static RawDocument document(String content) {
    return new RawDocument("page", content.getBytes(UTF_8), null, null);
  }

  static RawDocument fetched(String url, String content, String fetchedAt) {
    return new RawDocument(url, content.getBytes(UTF_8), "text/html", Instant.parse(fetchedAt));
  }

  static Extracted extract(RawDocument document) {
    Extraction extraction = Extractor.standard().extract(document);
    assertThat(extraction).isInstanceOf(Extracted.class);
    return (Extracted) extraction;
  }

  static Extracted extract(String content) {
    return extract(document(content));
  }

  static String reject(byte[] bytes) {
    Extraction extraction =
        Extractor.standard().extract(new RawDocument("a.html", bytes, null, null));
    assertThat(extraction).isInstanceOf(Rejected.class);
    return ((Rejected) extraction).reason();
  }

  static Extracted copied(String name) {
    try (InputStream in =
        Objects.requireNonNull(Documents.class.getResourceAsStream("copied/" + name + ".txt"))) {
      return extract(new RawDocument(name + ".txt", in.readAllBytes(), null, null));
    } catch (IOException e) {
      throw new UncheckedIOException("could not read the test input " + name, e);
    }
  }
}

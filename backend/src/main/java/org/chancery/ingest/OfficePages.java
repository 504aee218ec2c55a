package org.chancery.ingest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Optional;
import org.chancery.ingest.office.OfficeReader;
import org.chancery.ingest.office.OfficeText;
import org.chancery.ingest.web.WebPage;

/**
 * Takes the text out of PDF, DOCX and RTF files that the web answers with, whatever it calls them.
 * Thread-safe; one file is read at a time.
 */
final class OfficePages implements AutoCloseable {

  private final OfficeReader reader = new OfficeReader();

  /** A page that can be extracted, or why there is none. */
  Item read(WebPage page) throws InterruptedException {
    Optional<String> extension = extension(page.content());
    if (extension.isEmpty()) {
      return new Item.Page(page);
    }
    String origin = page.address().toString();
    return switch (read(extension.get(), page.content())) {
      case OfficeText.Unreadable no -> new Item.Unreadable(origin, no.reason(), 0);
      case OfficeText.Read read when read.text().isBlank() ->
          new Item.Unreadable(origin, Texts.NO_TEXT, 0);
      case OfficeText.Read read -> new Item.Page(page.asText(Texts.titled(read)));
    };
  }

  private synchronized OfficeText read(String extension, byte[] content)
      throws InterruptedException {
    return reader.read(extension, content);
  }

  /** Servers name these kinds in too many ways, so that the content decides. */
  private static Optional<String> extension(byte[] content) {
    if (begins(content, "%PDF-")) {
      return Optional.of("pdf");
    }
    if (begins(content, "{\\rtf")) {
      return Optional.of("rtf");
    }
    boolean document =
        begins(content, "PK\u0003\u0004")
            && new String(content, ISO_8859_1).contains("word/document.xml");
    return document ? Optional.of("docx") : Optional.empty();
  }

  private static boolean begins(byte[] content, String with) {
    byte[] signature = with.getBytes(UTF_8);
    return content.length > signature.length
        && java.util.Arrays.equals(content, 0, signature.length, signature, 0, signature.length);
  }

  @Override
  public void close() {
    reader.close();
  }
}

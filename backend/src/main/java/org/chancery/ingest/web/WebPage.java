package org.chancery.ingest.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import org.chancery.article.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * A page that was fetched.
 *
 * @param address which was named or found
 * @param url where it was found in the end
 * @param content unzipped
 * @param contentType as its server declares it
 */
@SuppressWarnings("ArrayRecordComponent")
public record WebPage(
    Address address,
    Address url,
    byte[] content,
    @Nullable String contentType,
    Instant fetchedAt,
    Validators validators,
    Evidence evidence) {

  /** The same with the text that was taken out of its content. */
  public WebPage asText(String text) {
    return new WebPage(
        address,
        url,
        text.getBytes(UTF_8),
        "text/plain; charset=utf-8",
        fetchedAt,
        validators,
        evidence);
  }
}

package org.chancery.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;
import org.brotli.dec.BrotliInputStream;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageBody;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;

/** Takes the page out of one record of a web archive. */
final class WebRecords {

  private static final int OK = 200;

  private WebRecords() {}

  /** What a record holds. */
  sealed interface Held {
    /**
     * A page.
     *
     * @param item without its share of the file's bytes
     */
    record Page(Item.Content item) implements Held {}

    /** Nothing to index, as every web archive has it many times. */
    record Skipped(String kind) implements Held {}
  }

  /**
   * @throws IOException when the record is damaged
   */
  static Held read(WarcRecord record, String origin) throws IOException {
    return switch (record) {
      case WarcResponse response when response.contentType().base().equals(MediaType.HTTP) ->
          ofResponse(response, origin);
      case WarcResource resource ->
          isHtml(Optional.of(resource.contentType()))
              ? page(resource, origin, bytes(resource.body()), resource.contentType().toString())
              : new Held.Skipped("no HTML");
      default -> new Held.Skipped(record.type().toLowerCase(Locale.ROOT));
    };
  }

  private static Held ofResponse(WarcResponse response, String origin) throws IOException {
    HttpResponse http = response.http();
    if (http.status() != OK) {
      return new Held.Skipped("a status other than 200");
    }
    String type = http.headers().first("Content-Type").orElse(null);
    if (type != null && !isHtml(Optional.of(http.contentType()))) {
      return new Held.Skipped("no HTML");
    }
    String coding = http.headers().first("Content-Encoding").orElse("");
    return page(response, origin, decoded(bytes(http.body()), coding), type);
  }

  private static Held page(
      WarcTargetRecord record, String origin, byte[] content, @Nullable String type) {
    String url = record.target();
    return new Held.Page(
        new Item.Content(origin + "/" + url, url, content, type, record.date(), 0));
  }

  private static boolean isHtml(Optional<MediaType> type) {
    return type.map(MediaType::base)
        .filter(t -> t.equals(MediaType.HTML) || t.equals(MediaType.XHTML))
        .isPresent();
  }

  private static byte[] bytes(MessageBody body) throws IOException {
    return FileReading.document(body.stream());
  }

  /** Some archives hold decoded pages with the headers that they came with. */
  private static byte[] decoded(byte[] content, String coding) throws IOException {
    return switch (coding.strip().toLowerCase(Locale.ROOT)) {
      case "gzip", "x-gzip" ->
          content.length > 2 && content[0] == 0x1F && content[1] == (byte) 0x8B
              ? whole(new GZIPInputStream(new ByteArrayInputStream(content)))
              : content;
      case "deflate" ->
          content.length > 2 && content[0] == 0x78
              ? whole(new InflaterInputStream(new ByteArrayInputStream(content)))
              : content;
      case "br" ->
          content.length > 0 && content[0] == '<'
              ? content
              : whole(new BrotliInputStream(new ByteArrayInputStream(content)));
      default -> content;
    };
  }

  private static byte[] whole(InputStream in) throws IOException {
    try (in) {
      return FileReading.document(in);
    }
  }
}

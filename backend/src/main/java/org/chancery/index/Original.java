package org.chancery.index;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import org.chancery.article.Evidence;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/**
 * What an article was made of.
 *
 * @param url the address that it was fetched from
 * @param contentType as its server or container declared it
 * @param evidence what led to it and said something of it
 * @param content never changed
 */
@SuppressWarnings("ArrayRecordComponent")
public record Original(
    String article,
    String collection,
    String origin,
    @Nullable String url,
    Kind kind,
    @Nullable String contentType,
    @Nullable Instant fetchedAt,
    @Nullable Evidence evidence,
    byte[] content) {

  /** What is larger even compressed is not kept. */
  private static final int MOST_BYTES = 32 << 20;

  /**
   * A text so short repeats little; looking for it takes twice the time for a tenth fewer bytes.
   */
  private static final int SHORT = 1 << 13;

  private static final Pattern EXTENSION = Pattern.compile("\\.([A-Za-z0-9]{1,8})$");

  /**
   * One a thread, because a new one costs as much as it takes to deflate an article. The first
   * level takes a third of the time of the usual one, for a tenth more bytes.
   */
  private static final ThreadLocal<Deflater> DEFLATER =
      ThreadLocal.withInitial(() -> new Deflater(Deflater.BEST_SPEED));

  private static final ObjectMapper JSON = JsonMapper.shared();

  /** How the content is read. */
  public enum Kind {
    /** A file, whose format its name and content tell. */
    FILE,
    /** A document out of a container or from the web. */
    PAGE,
    /** A line of JSON Lines. */
    LINE,
    /** The named parts of an article in a table or a database, as a line of JSON Lines. */
    FIELDS,
    /** The text that was taken out of a PDF, DOCX or RTF. */
    CONVERTED,
    /** No more than what extraction found, as JSON. */
    TEXT
  }

  /** What to call it on a disk; made of nothing that a stranger wrote but letters and digits. */
  public String fileName() {
    String end =
        switch (kind) {
          case LINE, FIELDS, TEXT -> "json";
          case CONVERTED -> "txt";
          case FILE, PAGE -> extension();
        };
    return article + "." + end;
  }

  private String extension() {
    String name = origin.endsWith(".gz") ? origin.substring(0, origin.length() - 3) : origin;
    Matcher end = EXTENSION.matcher(name);
    return end.find() ? end.group(1).toLowerCase(Locale.ROOT) : "bin";
  }

  /** The same once it is known which article it became. */
  public Original of(String id) {
    return new Original(
        id, collection, origin, url, kind, contentType, fetchedAt, evidence, content);
  }

  /** The same with what its content says of itself. */
  public Original found(String ownCollection, String from, @Nullable String ownUrl) {
    return new Original(
        article, ownCollection, from, ownUrl, kind, contentType, fetchedAt, evidence, content);
  }

  /** No more of it than what extraction found. */
  public Original asText(byte[] found) {
    return new Original(
        article, collection, origin, url, Kind.TEXT, "application/json", fetchedAt, null, found);
  }

  /** In the shape of the index definition. */
  @SuppressWarnings("ArrayRecordComponent")
  record Document(
      String collection,
      String origin,
      @Nullable String url,
      String kind,
      @Nullable String contentType,
      @Nullable Instant fetchedAt,
      @Nullable Evidence evidence,
      long bytes,
      byte[] deflated) {

    Original toOriginal(String article) {
      return new Original(
          article,
          collection,
          origin,
          url,
          Kind.valueOf(kind.toUpperCase(Locale.ROOT)),
          contentType,
          fetchedAt,
          evidence,
          inflated(deflated, Math.toIntExact(bytes)));
    }
  }

  /** The document as Elasticsearch reads it; null where even compressed it is too large. */
  byte @Nullable [] toJson() {
    byte[] deflated = deflated(content);
    return deflated.length > MOST_BYTES
        ? null
        : JSON.writeValueAsBytes(
            new Document(
                collection,
                origin,
                url,
                kind.name().toLowerCase(Locale.ROOT),
                contentType,
                fetchedAt,
                evidence,
                content.length,
                deflated));
  }

  private static byte[] deflated(byte[] content) {
    Deflater deflater = DEFLATER.get();
    deflater.reset();
    deflater.setStrategy(
        content.length < SHORT ? Deflater.HUFFMAN_ONLY : Deflater.DEFAULT_STRATEGY);
    deflater.setInput(content);
    deflater.finish();
    ByteArrayOutputStream out = new ByteArrayOutputStream(content.length / 2 + 64);
    byte[] buffer = new byte[1 << 13];
    while (!deflater.finished()) {
      out.write(buffer, 0, deflater.deflate(buffer));
    }
    return out.toByteArray();
  }

  private static byte[] inflated(byte[] deflated, int length) {
    try (Inflater inflater = new Inflater()) {
      inflater.setInput(deflated);
      byte[] content = new byte[length];
      int read = 0;
      while (read < length) {
        int more = inflater.inflate(content, read, length - read);
        if (more == 0) {
          throw new IndexingException(
              "an original ends after " + read + " of " + length + " bytes");
        }
        read += more;
      }
      return content;
    } catch (DataFormatException e) {
      throw new IndexingException("an original is damaged", e);
    }
  }
}

package org.chancery.ingest;

import java.nio.file.Path;
import java.time.Instant;
import org.chancery.ingest.web.WebPage;
import org.jspecify.annotations.Nullable;

/** One thing that was found and is to become an article. */
sealed interface Item {

  /** What to call it in an account of failures. */
  String origin();

  /** Its share of the job's bytes. */
  long bytes();

  /** About how much memory it and its document need while they wait and are worked on. */
  default int weight() {
    return switch (this) {
      case OneFile file ->
          (int)
              Math.min(Limits.DOCUMENT_BYTES, file.bytes() * (Formats.isGzipped(origin()) ? 8 : 1));
      case Line line -> line.json().length();
      case Fields fields -> fields.json().length() + fields.key().length();
      case Converted converted -> converted.text().length();
      case Content content -> content.content().length;
      case Page fetched -> Math.min(Limits.DOCUMENT_BYTES, fetched.page().content().length);
      case Unreadable bad -> 0;
    };
  }

  /** A line, or why it is none: a reader keeps of a long one only so much as shows that it is. */
  static Item ofLine(CharSequence text, String origin, long bytes) {
    return text.length() > Limits.LINE_CHARS
        ? new Unreadable(origin, "The line is longer than 16 MB.", bytes)
        : new Line(text.toString(), origin, bytes);
  }

  /** A file that holds one document; read by the worker, so that only paths wait in the queue. */
  record OneFile(Path path, String origin, long bytes) implements Item {}

  /** One line of JSON Lines. */
  record Line(String json, String origin, long bytes) implements Item {}

  /**
   * One article whose parts a table or a database names.
   *
   * @param json as a line of JSON Lines would hold it
   * @param key what it is known by where it has no URL
   * @param rule the rule that dates it
   */
  record Fields(String origin, String json, String key, String rule, long bytes) implements Item {}

  /**
   * The text of one document that was taken out of another format.
   *
   * @param key what the document is known by
   */
  record Converted(String origin, String text, String key, long bytes) implements Item {}

  /**
   * One document that came out of a container or from the web, and waits in memory.
   *
   * @param url the address it was fetched from, where there is one
   * @param content unzipped
   * @param contentType as its server or container declares it
   * @param fetchedAt when it was fetched, where that is known
   */
  @SuppressWarnings("ArrayRecordComponent")
  record Content(
      String origin,
      @Nullable String url,
      byte[] content,
      @Nullable String contentType,
      @Nullable Instant fetchedAt,
      long bytes)
      implements Item {}

  /** A page that was fetched from the web. */
  record Page(WebPage page) implements Item {

    @Override
    public String origin() {
      return page.address().toString();
    }

    /** How many bytes a job will fetch is not known before, so its bytes are those of files. */
    @Override
    public long bytes() {
      return 0;
    }
  }

  /** Something that was found but cannot be read. */
  record Unreadable(String origin, String reason, long bytes) implements Item {}
}

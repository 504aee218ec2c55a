package org.chancery.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import org.chancery.article.Evidence;
import org.chancery.index.Original;
import org.chancery.index.Original.Kind;
import org.chancery.ingest.web.WebPage;

/** What an article is made of, as it came and may be kept. */
final class Inputs {

  /** Of an article that has no id yet. */
  static final String NEW = "";

  static final String RULED = "application/json; rule=";

  private Inputs() {}

  static Original ofFile(Item.OneFile file, String collection, Instant now) throws IOException {
    byte[] bytes = FileReading.bytes(file.path());
    Instant modified = Files.getLastModifiedTime(file.path()).toInstant();
    Instant fetched = modified.isAfter(now) ? null : modified;
    return new Original(
        NEW, collection, file.origin(), null, Kind.FILE, null, fetched, null, bytes);
  }

  static Original ofContent(Item.Content content, String collection) {
    return new Original(
        NEW,
        collection,
        content.origin(),
        content.url(),
        Kind.PAGE,
        content.contentType(),
        content.fetchedAt(),
        null,
        content.content());
  }

  static Original ofPage(WebPage page, String collection) {
    return new Original(
        NEW,
        collection,
        page.address().toString(),
        page.url().toString(),
        Kind.PAGE,
        page.contentType(),
        page.fetchedAt(),
        page.evidence().equals(Evidence.NONE) ? null : page.evidence(),
        page.content());
  }

  static Original ofLine(Item.Line line, String collection) {
    return new Original(
        NEW,
        collection,
        line.origin(),
        null,
        Kind.LINE,
        null,
        null,
        null,
        line.json().getBytes(UTF_8));
  }

  static Original ofFields(Item.Fields fields, String collection) {
    return new Original(
        NEW,
        collection,
        fields.origin(),
        null,
        Kind.FIELDS,
        RULED + fields.rule(),
        null,
        null,
        fields.json().getBytes(UTF_8));
  }

  static Original ofConverted(Item.Converted converted, String collection) {
    return new Original(
        NEW,
        collection,
        converted.origin(),
        null,
        Kind.CONVERTED,
        "text/plain; charset=utf-8",
        null,
        null,
        converted.text().getBytes(UTF_8));
  }
}

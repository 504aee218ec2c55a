package org.chancery.extract;

import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.article.Dated;

/** {@code datePublished} of the page's article in JSON-LD. */
final class JsonLdDate implements DateRule {

  @Override
  public Optional<Dated> find(DateContext context) {
    JsonLd jsonLd = context.page().jsonLd();
    return Stream.of(
            jsonLd.findText("datePublished"),
            jsonLd.findAnywhere("WebPage", "datePublished"),
            jsonLd.findText("dateCreated"),
            jsonLd.findText("uploadDate"))
        .flatMap(Optional::stream)
        .flatMap(field -> context.dates().findInField(field).stream())
        .findFirst()
        .map(date -> Dated.of(date, "json-ld", 0.97));
  }
}

package org.chancery.extract;

import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.article.Dated;

/** When the article was last changed: an upper bound, taken only when nothing says more. */
final class ModifiedDate implements DateRule {

  @Override
  public Optional<Dated> find(DateContext context) {
    HtmlPage page = context.page();
    return Stream.of(
            page.jsonLd().findText("dateModified"),
            page.findMeta(
                "article:modified_time",
                "og:updated_time",
                "datemodified",
                "lastmod",
                "last-modified",
                "dcterms.modified",
                "dc.date.modified",
                "modified"))
        .flatMap(Optional::stream)
        .flatMap(field -> context.dates().findInField(field).stream())
        .findFirst()
        .map(date -> Dated.of(date, "modified", 0.3));
  }
}

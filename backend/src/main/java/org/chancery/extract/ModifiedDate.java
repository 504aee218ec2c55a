package org.chancery.extract;

import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.article.Dated;

/** When the article was last changed: an upper bound, taken only when nothing says more. */
final class ModifiedDate implements DateRule {

  private static final int LONGEST = 120;

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
        .or(() -> shown(context))
        .map(date -> Dated.of(date, "modified", 0.3));
  }

  /** "Updated on 12 December" beside the headline. */
  private static Optional<String> shown(DateContext context) {
    return context.above().stream()
        .filter(line -> line.length() <= LONGEST && Surroundings.speaksOfUpdate(line))
        .flatMap(line -> context.dates().findInText(line).stream())
        .findFirst();
  }
}

package org.chancery.extract;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chancery.article.Dated;

/** When the article was last changed: an upper bound, taken only when nothing says more. */
final class ModifiedDate implements DateRule {

  private static final int LONGEST = 120;
  private static final int SHORT = 60;
  private static final Pattern UPDATED =
      Pattern.compile(
          "(?iU)\\W*(?:(?:page )?(?:last )?(?:updated|modified|reviewed)|(?:zuletzt )?aktualisiert|mis à jour|actualizado|aggiornato)\\b");

  @Override
  public Optional<Dated> find(DateContext context) {
    return declared(context)
        .or(() -> shown(context, context.above().stream()))
        .or(() ->
            shown(
                context,
                context.page().blocks().stream().map(Block::text).filter(ModifiedDate::tells)))
        .map(date -> Dated.of(date, "modified", 0.3));
  }

  static Optional<String> declared(DateContext context) {
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
        .findFirst();
  }

  /** A line of the page that says nothing else. */
  private static boolean tells(String line) {
    return line.length() <= SHORT && UPDATED.matcher(line).lookingAt();
  }

  /** "Updated on 12 December" beside the headline. */
  private static Optional<String> shown(DateContext context, Stream<String> lines) {
    return lines
        .filter(line -> line.length() <= LONGEST && DateLine.speaksOfUpdate(line))
        .flatMap(line -> context.dates().findInText(line).stream())
        .findFirst();
  }
}

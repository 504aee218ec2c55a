package org.chancery.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.chancery.article.Dated;
import org.jsoup.nodes.Element;

/**
 * The first element whose class says that it shows the date of the article; one that stands beside
 * the headline goes before all others.
 */
final class BylineDate implements DateRule {

  private static final Pattern CLASSES =
      Pattern.compile(
          "publish|pub-?date|(^|[\\s_-])(date|time|dateline|timestamp|datetime|posted-?on|created|datum|fecha|tarih)([\\s_-]|$)|(article|post|entry|story|news)[_-]*(date|time|meta|info)|byline",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern IDS =
      Pattern.compile(
          "publish|pub-?date|article-?date|(^|[_-])date([_-]|$)", Pattern.CASE_INSENSITIVE);
  private static final String[] HINTS = {
    "pub", "dat", "time", "posted", "created", "meta", "info", "byline", "fecha", "tarih"
  };
  private static final int LONGEST = 160;

  @Override
  public Optional<Dated> find(DateContext context) {
    List<Element> named =
        context.page().elements().named(CLASSES, IDS, HINTS).stream()
            .filter(BylineDate::shows)
            .toList();
    Set<String> above = new HashSet<>(context.above());
    return first(context, named.stream().filter(e -> above.contains(lineOf(e))).toList())
        .or(() -> first(context, named.stream().filter(BylineDate::isOfArticle).toList()))
        .map(date -> Dated.of(date, "byline", 0.7));
  }

  private static Optional<String> first(DateContext context, List<Element> elements) {
    for (Element element : elements) {
      String text = element.text();
      Optional<String> date =
          DateLine.speaksOfUpdate(text)
              ? context.dates().findInText(DateLine.published(text))
              : ElementDates.find(element, context.dates());
      if (date.isPresent() && !Clock.isClock(text)) {
        return date;
      }
    }
    return Optional.empty();
  }

  private static boolean shows(Element element) {
    return !Surroundings.isNamedUpdate(element) && element.text().length() <= LONGEST;
  }

  /** Away from the headline, a weekday with a date is the page's, as on the top of a newspaper. */
  private static boolean isOfArticle(Element element) {
    return !Surroundings.isAside(element) && !Clock.isPageDate(lineOf(element));
  }

  private static String lineOf(Element element) {
    return Characters.squeeze(element.text());
  }
}

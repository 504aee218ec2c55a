package org.chancery.extract;

import java.util.Optional;
import java.util.regex.Pattern;
import org.chancery.article.Dated;
import org.jsoup.nodes.Element;

/** The first element whose class says that it shows the date of the article. */
final class BylineDate implements DateRule {

  private static final Pattern CLASSES =
      Pattern.compile(
          "publish|pub-?date|(^|[\\s_-])(date|time|dateline|timestamp|datetime|posted-?on|created)([\\s_-]|$)|(article|post|entry|story|news)[_-]*(date|time|meta|info)|byline",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern IDS =
      Pattern.compile(
          "publish|pub-?date|article-?date|(^|[_-])date([_-]|$)", Pattern.CASE_INSENSITIVE);
  private static final String[] HINTS = {
    "pub", "date", "time", "posted", "created", "meta", "info", "byline"
  };
  private static final int LONGEST = 160;

  @Override
  public Optional<Dated> find(DateContext context) {
    for (Element element : context.page().elements().named(CLASSES, IDS, HINTS)) {
      if (Surroundings.isUpdate(element)
          || Surroundings.isAside(element)
          || element.text().length() > LONGEST) {
        continue;
      }
      Optional<String> date = ElementDates.find(element, context.dates());
      if (date.isPresent() && !Clock.isClock(element.text())) {
        return date.map(d -> Dated.of(d, "byline", 0.7));
      }
    }
    return Optional.empty();
  }
}

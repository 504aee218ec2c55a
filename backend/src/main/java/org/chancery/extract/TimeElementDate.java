package org.chancery.extract;

import java.util.Optional;
import org.chancery.article.Dated;
import org.jsoup.nodes.Element;

/** The first {@code time} element of the article that is neither an update nor a teaser's date. */
final class TimeElementDate implements DateRule {

  @Override
  public Optional<Dated> find(DateContext context) {
    return first(context, "article time, main time, header time", 0.8)
        .or(() -> first(context, "time", 0.7));
  }

  private static Optional<Dated> first(DateContext context, String query, double confidence) {
    for (Element time : context.page().document().select(query)) {
      if (Surroundings.isUpdate(time) || Surroundings.isAside(time)) {
        continue;
      }
      Optional<String> date = ElementDates.find(time, context.dates());
      if (date.isPresent()) {
        return date.map(d -> Dated.of(d, "time-element", confidence));
      }
    }
    return Optional.empty();
  }
}

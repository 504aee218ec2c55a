package org.chancery.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.article.Dated;
import org.jsoup.nodes.Element;

/** The first {@code time} element of the article that is neither an update nor a teaser's date. */
final class TimeElementDate implements DateRule {

  private static final Set<String> HOLDERS = Set.of("article", "main", "header");

  @Override
  public Optional<Dated> find(DateContext context) {
    List<Element> times = context.page().elements().times();
    return first(context, times.stream().filter(TimeElementDate::isInArticle).toList(), 0.8)
        .or(() -> first(context, times, 0.7));
  }

  private static Optional<Dated> first(
      DateContext context, List<Element> times, double confidence) {
    for (Element time : times) {
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

  private static boolean isInArticle(Element time) {
    for (Element at = time.parent(); at != null; at = at.parent()) {
      if (HOLDERS.contains(at.normalName())) {
        return true;
      }
    }
    return false;
  }
}

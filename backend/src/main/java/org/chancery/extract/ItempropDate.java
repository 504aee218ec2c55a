package org.chancery.extract;

import java.util.Optional;
import org.chancery.article.Dated;
import org.jsoup.nodes.Element;

/** {@code itemprop="datePublished"} or {@code time[pubdate]} on a visible element. */
final class ItempropDate implements DateRule {

  @Override
  public Optional<Dated> find(DateContext context) {
    for (Element element :
        context
            .page()
            .document()
            .select(
                "[itemprop~=(?i)^(datePublished|dateCreated)$], time[pubdate], [property=schema:datePublished]")) {
      Optional<String> date = ElementDates.find(element, context.dates());
      if (date.isPresent()) {
        return date.map(d -> Dated.of(d, "itemprop", 0.9));
      }
    }
    return Optional.empty();
  }
}

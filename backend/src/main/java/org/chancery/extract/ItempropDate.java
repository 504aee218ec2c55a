package org.chancery.extract;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.article.Dated;
import org.jsoup.nodes.Element;

/** {@code itemprop="datePublished"} or {@code time[pubdate]} on a visible element. */
final class ItempropDate implements DateRule {

  private static final Set<String> PROPERTIES = Set.of("datepublished", "datecreated");

  @Override
  public Optional<Dated> find(DateContext context) {
    for (Element element : context.page().elements().marked()) {
      if (!isMarked(element)) {
        continue;
      }
      Optional<String> date = ElementDates.find(element, context.dates());
      if (date.isPresent()) {
        return date.map(d -> Dated.of(d, "itemprop", 0.9));
      }
    }
    return Optional.empty();
  }

  private static boolean isMarked(Element element) {
    return PROPERTIES.contains(element.attr("itemprop").toLowerCase(Locale.ROOT))
        || (element.normalName().equals("time") && element.hasAttr("pubdate"))
        || element.attr("property").strip().equalsIgnoreCase("schema:datePublished");
  }
}

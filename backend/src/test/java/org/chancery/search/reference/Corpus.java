package org.chancery.search.reference;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.search.Facet;

/** All articles, and the values that they have. */
final class Corpus {

  private final List<PlainArticle> articles;
  private final Map<Facet, List<String>> values = new EnumMap<>(Facet.class);

  Corpus(List<PlainArticle> articles) {
    this.articles = List.copyOf(articles);
  }

  PlainArticle one(Dice dice) {
    return articles.get(dice.below(articles.size()));
  }

  List<String> states() {
    return values(Facet.COUNTRY);
  }

  List<String> values(Facet facet) {
    return values.computeIfAbsent(facet, this::collected);
  }

  private List<String> collected(Facet facet) {
    Set<String> all = new TreeSet<>();
    for (PlainArticle article : articles) {
      if (facet.ofEntries()) {
        article.acts().forEach(act -> all.addAll(act.values(facet)));
      } else {
        all.addAll(article.values(facet));
      }
    }
    return List.copyOf(all);
  }
}

package org.chancery.search.reference;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chancery.search.Choice;
import org.chancery.search.Criteria;
import org.chancery.search.Days;
import org.chancery.search.Facet;
import org.chancery.search.Interval;

/** Counts by looking at every article in turn. */
final class PlainCount {

  private final List<PlainArticle> articles;
  private final Analyzers analyzers;

  PlainCount(List<PlainArticle> articles, Analyzers analyzers) {
    this.articles = articles;
    this.analyzers = analyzers;
  }

  Counted count(Asked asked, Interval interval) {
    List<PlainArticle> worded = worded(asked.words(), asked.criteria());
    PlainMatch match = new PlainMatch(asked.criteria());
    List<PlainArticle> found = worded.stream().filter(match::meets).toList();
    Map<Facet, Map<String, Long>> facets = new EnumMap<>(Facet.class);
    Map<Facet, Long> missing = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      facets.put(
          facet, counts(worded, asked.criteria(), facet, a -> values(a, facet, asked.criteria())));
      missing.put(facet, missing(worded, asked.criteria(), facet));
    }
    return new Counted(found.size(), undated(asked), facets, missing, histogram(found, interval));
  }

  /** The ids of what is found. */
  Set<String> ids(Asked asked) {
    PlainMatch match = new PlainMatch(asked.criteria());
    return worded(asked.words(), asked.criteria()).stream()
        .filter(match::meets)
        .map(PlainArticle::id)
        .collect(Collectors.toSet());
  }

  /** At each bar, the articles of the search of its days alone; those with none are left out. */
  Map<LocalDate, Long> events(Asked asked, Interval interval) {
    Criteria criteria = asked.criteria();
    List<PlainArticle> candidates = matching(asked.words(), flat(criteria));
    Set<LocalDate> starts = new TreeSet<>();
    candidates.stream()
        .flatMap(article -> article.acts().stream())
        .filter(act -> act.liesIn(criteria.events()))
        .map(Act::first)
        .filter(Objects::nonNull)
        .forEach(first -> starts.add(PlainDate.startOfBar(interval, first)));
    Map<LocalDate, Long> bars = new TreeMap<>();
    for (LocalDate start : starts) {
      Days days = criteria.events().between(start, interval.lastOf(start));
      PlainMatch ofBar = new PlainMatch(criteria.happening(days));
      long count = candidates.stream().filter(ofBar::meetsEntries).count();
      if (count > 0) {
        bars.put(start, count);
      }
    }
    return bars;
  }

  /** Articles of the search that tell of no event with a date of those it asks for. */
  long withoutEventDate(Asked asked) {
    PlainMatch match = new PlainMatch(asked.criteria());
    return matching(asked.words(), asked.criteria()).stream()
        .filter(article ->
            article.acts().stream()
                .noneMatch(act -> act.first() != null && match.isAskedFor(act, article)))
        .count();
  }

  private static Criteria flat(Criteria criteria) {
    Criteria flat = criteria.happening(Days.ANY);
    for (Facet facet : Facet.values()) {
      flat = facet.ofEntries() ? flat.with(facet, Choice.NOTHING) : flat;
    }
    return flat;
  }

  /** Who acts on whom, as directed pairs. */
  Map<String, Long> acts(Asked asked) {
    return counts(
        worded(asked.words(), asked.criteria()),
        asked.criteria(),
        Facet.DYAD,
        article ->
            article.acts().stream()
                .map(act -> act.source() + ">" + act.target())
                .collect(Collectors.toSet()));
  }

  /** The count of a value is the total of the search in which it is the only "any" value. */
  private static Map<String, Long> counts(
      List<PlainArticle> worded,
      Criteria criteria,
      Facet facet,
      Function<PlainArticle, Set<String>> values) {
    Choice own = criteria.choice(facet);
    PlainMatch others = new PlainMatch(criteria.with(facet, Choice.NOTHING));
    Map<String, PlainMatch> chosen = new HashMap<>();
    Map<String, Long> counts = new TreeMap<>();
    for (PlainArticle article : worded) {
      if (!others.meetsFlat(article)) {
        continue;
      }
      for (String value : values.apply(article)) {
        Choice alone = new Choice(List.of(value), own.all(), own.none(), false);
        PlainMatch match =
            chosen.computeIfAbsent(value, v -> new PlainMatch(criteria.with(facet, alone)));
        if (match.meets(article)) {
          counts.merge(value, 1L, Long::sum);
        }
      }
    }
    return counts;
  }

  private static long missing(List<PlainArticle> worded, Criteria criteria, Facet facet) {
    Choice own = criteria.choice(facet);
    PlainMatch alone =
        new PlainMatch(criteria.with(facet, new Choice(List.of(), own.all(), own.none(), true)));
    return worded.stream().filter(alone::meets).count();
  }

  private static Set<String> values(PlainArticle article, Facet facet, Criteria criteria) {
    if (!facet.ofEntries()) {
      return article.values(facet);
    }
    Set<String> values = new HashSet<>();
    article.acts().forEach(act -> values.addAll(act.values(facet)));
    if (facet == Facet.DYAD && criteria.coMentions()) {
      values.addAll(article.coPairs());
    }
    return values;
  }

  private static Map<LocalDate, Long> histogram(List<PlainArticle> found, Interval interval) {
    Map<LocalDate, Long> bars = new TreeMap<>();
    for (PlainArticle article : found) {
      LocalDate bar = article.published() == null ? null : article.published().bar(interval);
      if (bar != null) {
        bars.merge(bar, 1L, Long::sum);
      }
    }
    return bars;
  }

  private long undated(Asked asked) {
    Criteria c = asked.criteria();
    Ask anyTime = asked.words().withoutDates();
    if (c.from() == null && c.to() == null && anyTime.equals(asked.words())) {
      return 0;
    }
    PlainMatch match = new PlainMatch(c.between(null, null));
    return articles.stream()
        .filter(article ->
            article.published() == null
                && match.meets(article)
                && anyTime.isMetBy(article, analyzers))
        .count();
  }

  List<PlainArticle> matching(Ask words, Criteria criteria) {
    PlainMatch match = new PlainMatch(criteria);
    return worded(words, criteria).stream().filter(match::meets).toList();
  }

  /** What the words and the range leave; each article is asked for the words only once. */
  private List<PlainArticle> worded(Ask words, Criteria criteria) {
    PlainMatch match = new PlainMatch(criteria);
    return articles.stream()
        .filter(
            article -> match.isInRange(article.published()) && words.isMetBy(article, analyzers))
        .toList();
  }
}

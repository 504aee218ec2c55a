package org.chancery.search.reference;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.search.Choice;
import org.chancery.search.Criteria;
import org.chancery.search.Days;
import org.chancery.search.Facet;
import org.chancery.search.Interval;
import org.jspecify.annotations.Nullable;

/** Counts by looking at every article in turn. */
final class PlainCount {

  private static final List<Facet> OF_ENTRIES =
      Arrays.stream(Facet.values()).filter(Facet::ofEntries).toList();

  private final List<PlainArticle> articles;
  private final Analyzers analyzers;

  PlainCount(List<PlainArticle> articles, Analyzers analyzers) {
    this.articles = articles;
    this.analyzers = analyzers;
  }

  Counted count(Asked asked, Interval interval) {
    List<PlainArticle> found = matching(asked.words(), asked.criteria());
    Map<Facet, Map<String, Long>> facets = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      facets.put(facet, facet(asked, facet));
    }
    return new Counted(found.size(), undated(asked), facets, histogram(found, interval));
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
      Criteria ofBar = criteria.happening(days);
      long count = candidates.stream().filter(a -> meetsEntries(a, ofBar)).count();
      if (count > 0) {
        bars.put(start, count);
      }
    }
    return bars;
  }

  /** Articles of the search that tell of no event with a date of those it asks for. */
  long withoutEventDate(Asked asked) {
    return matching(asked.words(), asked.criteria()).stream()
        .filter(article ->
            article.acts().stream()
                .noneMatch(act ->
                    act.first() != null
                        && act.liesIn(asked.criteria().events())
                        && OF_ENTRIES.stream()
                            .filter(f -> !asked.criteria().choice(f).any().isEmpty())
                            .allMatch(f -> meets(act, f, asked.criteria()))))
        .count();
  }

  private static Criteria flat(Criteria criteria) {
    Criteria flat = criteria.happening(Days.ANY);
    for (Facet facet : OF_ENTRIES) {
      flat = flat.with(facet, Choice.NOTHING);
    }
    return flat;
  }

  /** Who acts on whom, as directed pairs. */
  Map<String, Long> acts(Asked asked) {
    Set<String> pairs =
        articles.stream()
            .flatMap(article -> article.acts().stream())
            .map(act -> act.source() + ">" + act.target())
            .collect(Collectors.toSet());
    return counts(asked, Facet.DYAD, pairs);
  }

  private Map<String, Long> facet(Asked asked, Facet facet) {
    return counts(asked, facet, values(facet, asked.criteria()));
  }

  /** The count of a value is the total of the search in which it is the only "any" value. */
  private Map<String, Long> counts(Asked asked, Facet facet, Set<String> values) {
    Choice own = asked.criteria().choice(facet);
    List<PlainArticle> base = matchingBut(facet, asked);
    Map<String, Long> counts = new TreeMap<>();
    for (String value : values) {
      Criteria chosen =
          asked.criteria().with(facet, new Choice(List.of(value), own.all(), own.none(), false));
      long count =
          base.stream().filter(a -> meetsFlat(a, chosen) && meetsEntries(a, chosen)).count();
      if (count > 0) {
        counts.put(value, count);
      }
    }
    return counts;
  }

  /** What any choice in the facet could leave; asks each article for the words only once. */
  private List<PlainArticle> matchingBut(Facet facet, Asked asked) {
    return articles.stream()
        .filter(article ->
            asked.words().isMetBy(article, analyzers)
                && isInRange(article.published(), asked.criteria())
                && meetsFlat(article, asked.criteria().with(facet, Choice.NOTHING)))
        .toList();
  }

  private Set<String> values(Facet facet, Criteria criteria) {
    if (!facet.ofEntries()) {
      return articles.stream().flatMap(a -> a.values(facet).stream()).collect(Collectors.toSet());
    }
    Stream<String> ofActs =
        articles.stream().flatMap(a -> a.acts().stream()).flatMap(a -> a.values(facet).stream());
    Stream<String> ofCoMentions =
        facet == Facet.DYAD && criteria.coMentions()
            ? articles.stream().flatMap(a -> a.coPairs().stream())
            : Stream.empty();
    return Stream.concat(ofActs, ofCoMentions).collect(Collectors.toSet());
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
    return c.from() == null && c.to() == null && anyTime.equals(asked.words())
        ? 0
        : matching(anyTime, c.between(null, null)).stream()
            .filter(article -> article.published() == null)
            .count();
  }

  List<PlainArticle> matching(Ask words, Criteria criteria) {
    return articles.stream()
        .filter(article ->
            words.isMetBy(article, analyzers)
                && isInRange(article.published(), criteria)
                && meetsFlat(article, criteria)
                && meetsEntries(article, criteria))
        .toList();
  }

  private static boolean isInRange(@Nullable PlainDate published, Criteria c) {
    return (c.from() == null && c.to() == null)
        || (published != null && published.isInside(c.from(), c.to()));
  }

  private static boolean meetsFlat(PlainArticle article, Criteria criteria) {
    for (Facet facet : Facet.values()) {
      if (facet.ofEntries()) {
        continue;
      }
      Choice choice = criteria.choice(facet);
      Set<String> values = article.values(facet);
      boolean any =
          (choice.any().isEmpty() && !choice.missing())
              || choice.any().stream().anyMatch(values::contains)
              || (choice.missing() && values.isEmpty());
      if (!any
          || !values.containsAll(choice.all())
          || choice.none().stream().anyMatch(values::contains)) {
        return false;
      }
    }
    return true;
  }

  private static boolean meetsEntries(PlainArticle article, Criteria criteria) {
    if (!meetsAny(article, criteria)) {
      return false;
    }
    for (Facet facet : OF_ENTRIES) {
      Choice choice = criteria.choice(facet);
      if (!choice.all().stream().allMatch(v -> hasOne(article, facet, v, criteria))
          || choice.none().stream().anyMatch(v -> hasOne(article, facet, v, criteria))) {
        return false;
      }
    }
    return true;
  }

  /**
   * The "any" values of all facets must hold in one and the same act; an article without acts has
   * none of their values, and a co-mention is a pair and nothing else.
   */
  private static boolean meetsAny(PlainArticle article, Criteria criteria) {
    List<Facet> constrained =
        OF_ENTRIES.stream()
            .filter(f -> !criteria.choice(f).any().isEmpty() || criteria.choice(f).missing())
            .toList();
    if (constrained.isEmpty() && criteria.events().isEmpty()) {
      return true;
    }
    boolean anyTime = criteria.events().isEmpty();
    boolean oneAct =
        article.acts().stream()
            .filter(act -> act.liesIn(criteria.events()))
            .anyMatch(act -> constrained.stream().allMatch(f -> meets(act, f, criteria)));
    boolean noAct =
        anyTime
            && article.acts().isEmpty()
            && constrained.stream().allMatch(f -> isMissing(article, f, criteria));
    boolean onlyNamed =
        anyTime
            && namesAny(article, criteria)
            && constrained.stream()
                .filter(f -> f != Facet.DYAD)
                .allMatch(
                    f -> criteria.choice(f).any().isEmpty() && isMissing(article, f, criteria));
    return oneAct || noAct || onlyNamed;
  }

  private static boolean isMissing(PlainArticle article, Facet facet, Criteria criteria) {
    boolean named = facet == Facet.DYAD && criteria.coMentions() && !article.coPairs().isEmpty();
    return criteria.choice(facet).missing() && article.acts().isEmpty() && !named;
  }

  private static boolean namesAny(PlainArticle article, Criteria criteria) {
    return criteria.choice(Facet.DYAD).any().stream().anyMatch(v -> names(article, v, criteria));
  }

  private static boolean names(PlainArticle article, String pair, Criteria criteria) {
    return criteria.coMentions()
        && article.coPairs().stream().anyMatch(co -> Pairs.coMentionIsAskedFor(pair, co));
  }

  /** Whether one act has the value, and what is asked of the other facets besides. */
  private static boolean hasOne(
      PlainArticle article, Facet facet, String value, Criteria criteria) {
    return article.acts().stream()
            .anyMatch(act -> act.meets(facet, value) && meetsOthers(act, facet, criteria))
        || (facet == Facet.DYAD
            && othersAskNothing(facet, criteria)
            && names(article, value, criteria));
  }

  private static boolean meetsOthers(Act act, Facet except, Criteria criteria) {
    return act.liesIn(criteria.events())
        && OF_ENTRIES.stream()
            .filter(f -> f != except && !criteria.choice(f).any().isEmpty())
            .allMatch(f -> meets(act, f, criteria));
  }

  private static boolean othersAskNothing(Facet except, Criteria criteria) {
    return criteria.events().isEmpty()
        && OF_ENTRIES.stream()
            .filter(f -> f != except)
            .allMatch(f -> criteria.choice(f).any().isEmpty());
  }

  private static boolean meets(Act act, Facet facet, Criteria criteria) {
    return criteria.choice(facet).any().stream().anyMatch(value -> act.meets(facet, value));
  }
}

package org.chancery.alert;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.chancery.article.Dated;
import org.chancery.search.Encounter;
import org.jspecify.annotations.Nullable;

/** What comes first for each pair of actors, of encounters that are told in any order. */
final class FirstReports {

  private final Predicate<Encounter> isNews;
  private final Map<Pair, Both> pairs = new HashMap<>();

  /**
   * @param silentUntil what came until then is no news
   */
  FirstReports(Instant silentUntil) {
    isNews = e -> !e.backfill() && e.ingestedAt().isAfter(silentUntil);
  }

  /** Two actors, in whichever order. */
  record Pair(String one, String other) {
    static Pair of(String a, String b) {
      return a.compareTo(b) < 0 ? new Pair(a, b) : new Pair(b, a);
    }
  }

  /**
   * Of several encounters of a pair.
   *
   * @param came the one that came first
   * @param earliest the one of the earliest day
   * @param news of those that are news, that of the earliest day
   */
  record Reports(Encounter came, Encounter earliest, @Nullable Encounter news) {}

  /** What a pair's encounters are, as outlets report them and as others allege them. */
  record Both(@Nullable Reports told, @Nullable Reports alleged) {

    /** Whether it was alleged before an outlet said so. */
    boolean allegedFirst() {
      return alleged != null
          && (told == null || Encounter.AS_THEY_CAME.compare(alleged.came(), told.came()) < 0);
    }
  }

  void add(Encounter e) {
    Pair pair = Pair.of(e.one(), e.other());
    Both known = pairs.getOrDefault(pair, new Both(null, null));
    pairs.put(
        pair,
        e.alleged()
            ? new Both(known.told(), with(known.alleged(), e))
            : new Both(with(known.told(), e), known.alleged()));
  }

  Map<Pair, Both> pairs() {
    return Map.copyOf(pairs);
  }

  private Reports with(@Nullable Reports known, Encounter e) {
    Encounter news = isNews.test(e) ? e : null;
    if (known == null) {
      return new Reports(e, e, news);
    }
    return new Reports(
        lesser(Encounter.AS_THEY_CAME, known.came(), e),
        lesser(Encounter.BY_DATE, known.earliest(), e),
        known.news() == null
            ? news
            : news == null ? known.news() : lesser(Encounter.BY_DATE, known.news(), news));
  }

  private static Encounter lesser(Comparator<Encounter> order, Encounter a, Encounter b) {
    return order.compare(a, b) <= 0 ? a : b;
  }

  /**
   * What a look tells of, given what was known before it.
   *
   * @param known whether a pair was seen together, as outlets report it
   * @param alleged whether others alleged it
   */
  List<First> news(Predicate<Pair> known, Predicate<Pair> alleged) {
    List<First> news = new ArrayList<>();
    pairs.forEach((pair, both) -> {
      Reports told = both.told();
      if (told != null && !known.test(pair) && isNews.test(told.came())) {
        news.add(new First(told, alleged.test(pair) || both.allegedFirst()));
      }
      Reports claim = both.alleged();
      if (claim != null
          && both.allegedFirst()
          && !known.test(pair)
          && !alleged.test(pair)
          && isNews.test(claim.came())) {
        news.add(new First(claim, false));
      }
    });
    news.sort(Comparator.comparing(First::report, Encounter.BY_DATE));
    return news;
  }

  /** What would be told had each article come on the day of its date. */
  List<First> byDate() {
    List<First> all = new ArrayList<>();
    for (Both both : pairs.values()) {
      Reports told = both.told();
      Reports claim = both.alleged();
      boolean claimedFirst =
          claim != null
              && (told == null || Encounter.BY_DATE.compare(claim.earliest(), told.earliest()) < 0);
      if (told != null) {
        all.add(First.earliest(told, claimedFirst));
      }
      if (claim != null && claimedFirst) {
        all.add(First.earliest(claim, false));
      }
    }
    all.sort(Comparator.comparing(First::report, Encounter.BY_DATE));
    return all;
  }

  /**
   * A first contact.
   *
   * @param knownAsAlleged whether it had been alleged before
   */
  record First(Reports reports, boolean knownAsAlleged) {
    static First earliest(Reports reports, boolean knownAsAlleged) {
      Encounter earliest = reports.earliest();
      return new First(new Reports(earliest, earliest, earliest), knownAsAlleged);
    }

    /** The report to be told of. */
    Encounter report() {
      return Objects.requireNonNull(reports.news());
    }

    /** A report that came later, of an earlier day; null for none. */
    @Nullable Encounter earlier() {
      Encounter earliest = reports.earliest();
      return isBefore(earliest, report()) ? earliest : null;
    }
  }

  /** Whether it was surely published before the other. */
  static boolean isBefore(Encounter a, Encounter b) {
    Dated one = a.published();
    Dated other = b.published();
    return one != null && other != null && one.to().isBefore(other.from());
  }
}

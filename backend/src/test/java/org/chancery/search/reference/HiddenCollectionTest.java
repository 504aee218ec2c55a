package org.chancery.search.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.chancery.enrich.Gazetteer;
import org.chancery.export.ExportAsk;
import org.chancery.export.ExportFixture;
import org.chancery.export.Format;
import org.chancery.index.Reader;
import org.chancery.search.ArticleSearch;
import org.chancery.search.Choice;
import org.chancery.search.Count;
import org.chancery.search.Criteria;
import org.chancery.search.Facet;
import org.chancery.search.Interval;
import org.chancery.search.News;
import org.chancery.search.SearchFixture;
import org.chancery.search.SearchResult;
import org.chancery.search.Since;
import org.chancery.search.Sort;
import org.chancery.search.Suggestion;
import org.chancery.search.Suggestions;
import org.chancery.search.View;
import org.chancery.testing.TestIndex;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Of two collections one is hidden from somebody: every number that she sees is that of a loop over
 * the other alone. Another seed: {@code -Dchancery.seed=…}.
 */
class HiddenCollectionTest {

  private static final List<Interval> INTERVALS = List.of(Interval.values());
  private static final int ARTICLES = 800;
  private static final int SEARCHES = 12;
  private static final String SECRET = "other";
  private static final Instant LONG_AGO = Instant.parse("1900-01-01T00:00:00Z");
  private static final long SEED = Long.getLong("chancery.seed", 20_261_201);

  private static TestIndex index;
  private static ArticleSearch everybody;
  private static ArticleSearch somebody;
  private static Analyzers analyzers;
  private static List<PlainArticle> all;
  private static List<PlainArticle> rest;

  @BeforeAll
  static void fill() throws IOException {
    index = GeneratedIndex.filled("hidden", ARTICLES, SEED);
    analyzers = new Analyzers(index);
    all = PlainArticle.all(index, analyzers);
    rest = all.stream().filter(a -> !a.values(Facet.COLLECTION).contains(SECRET)).toList();
    assertThat(rest.size()).isBetween(ARTICLES / 2, ARTICLES * 9 / 10);
    everybody = index.search();
    somebody =
        SearchFixture.search(
            index.client(), index.definition().readAlias(), index.texts(), hiding(SECRET));
  }

  @AfterAll
  static void empty() {
    index.close();
  }

  private static Reader hiding(String collection) {
    return new Reader() {
      @Override
      public Set<String> hidden() {
        return Set.of(collection);
      }

      @Override
      public Set<String> abridged() {
        return Set.of();
      }

      @Override
      public boolean mayEdit(String other) {
        return false;
      }
    };
  }

  @Test
  void everyNumberIsThatOfAnIndexWithoutIt() throws IOException {
    int less = 0;
    for (Count count : Count.values()) {
      boolean texts = count == Count.TEXTS;
      List<PlainArticle> asked = texts ? PlainArticle.texts(all) : all;
      PlainCount plain = new PlainCount(texts ? PlainArticle.texts(rest) : rest, analyzers);
      RandomSearches searches = new RandomSearches(asked, SEED, 2);
      for (int i = 0; i < SEARCHES; i++) {
        Asked next = searches.next();
        String what = Answers.description(next, i, SEED);
        Criteria criteria = next.criteria().counting(count);
        Interval interval = INTERVALS.get(i % INTERVALS.size());
        View view =
            new View(Sort.RELEVANCE, 0, null, List.of(Facet.values()), View.MOST_VALUES, interval);
        SearchResult result = somebody.search(criteria, view);
        Answers.assertEqual(result, plain.count(next, interval), what);
        Map<String, Long> cells = new TreeMap<>();
        somebody.acts(criteria, sides()).forEach(cell -> cells.put(cell.value(), cell.count()));
        assertThat(cells).as("cells of " + what).isEqualTo(plain.acts(next));
        assertThat(exported(criteria)).as("rows of " + what).isEqualTo(plain.ids(next));
        less += result.total() < everybody.count(criteria) ? 1 : 0;
      }
    }
    assertThat(less).as("searches that find something hidden").isGreaterThan(SEARCHES / 2);
  }

  private static Set<String> exported(Criteria criteria) throws IOException {
    List<String> ids = new ArrayList<>();
    ExportFixture.rows(somebody, ExportAsk.of(Format.CSV, criteria))
        .forEach(row -> ids.add(row.get("id")));
    assertThat(ids).doesNotHaveDuplicates();
    return new TreeSet<>(ids);
  }

  private static List<String> sides() {
    return all.stream()
        .flatMap(article -> article.acts().stream())
        .flatMap(act -> Stream.of(act.source(), act.target()))
        .distinct()
        .sorted()
        .toList();
  }

  @Test
  void itsNameIsThatOfNone() {
    Criteria there = Criteria.EVERYTHING.with(Facet.COLLECTION, Choice.any(SECRET));
    assertThat(everybody.count(there)).isPositive();
    assertThat(somebody.count(there)).isZero();
    assertThat(somebody.values(Criteria.EVERYTHING, Facet.COLLECTION, "", true, 10))
        .extracting(value -> value.value())
        .doesNotContain(SECRET);
    assertThat(somebody.counts(List.of(there, Criteria.EVERYTHING)))
        .containsExactly(0L, (long) rest.size());
    assertThat(somebody.tallies().totals(List.of(there))).containsExactly(0L);
    try (var snapshot = somebody.snapshot(there)) {
      assertThat(snapshot.totals(List.of(there))).containsExactly(0L);
    }
  }

  @Test
  void whatIsNewIsNewToWhoeverMayReadIt() {
    List<Since> since = List.of(new Since(Criteria.EVERYTHING, LONG_AGO, null));
    Criteria without = Criteria.EVERYTHING.with(Facet.COLLECTION, Choice.none(SECRET));
    List<Since> sinceWithout = List.of(new Since(without, LONG_AGO, null));
    long whole = found(everybody.newMatches().count(since).getFirst().orElseThrow());
    assertThat(found(somebody.newMatches().count(since).getFirst().orElseThrow()))
        .isEqualTo(found(everybody.newMatches().count(sinceWithout).getFirst().orElseThrow()))
        .isPositive()
        .isLessThan(whole);
  }

  private static long found(News news) {
    return news.articles() + news.backfilled();
  }

  @Test
  void nothingOfItIsSuggested() {
    Suggestions suggestions = new Suggestions(somebody, Gazetteer::standard, SearchFixture.names());
    int seen = 0;
    for (String typed : List.of("outlet:", "actor:", "dyad:", "country:")) {
      for (char first = 'a'; first <= 'z'; first++) {
        String query = typed + first;
        for (Suggestion one : suggestions.list(query, query.length())) {
          long counted = somebody.count(Criteria.EVERYTHING.withQuery(one.applied(query)));
          if (one.articles() > 0) {
            assertThat(counted).as(one.toString()).isGreaterThanOrEqualTo(one.articles());
            seen++;
          }
        }
      }
    }
    assertThat(seen).isGreaterThan(20);
  }
}

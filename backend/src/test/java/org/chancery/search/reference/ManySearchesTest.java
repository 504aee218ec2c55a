package org.chancery.search.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.export.ExportAsk;
import org.chancery.export.ExportFixture;
import org.chancery.export.Format;
import org.chancery.search.ArticleSearch;
import org.chancery.search.Count;
import org.chancery.search.Criteria;
import org.chancery.search.Facet;
import org.chancery.search.Interval;
import org.chancery.search.SearchResult;
import org.chancery.search.Sort;
import org.chancery.search.View;
import org.chancery.testing.TestIndex;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Articles of every shape, twenty thousand in the long form: whatever is asked, of articles and of
 * texts, the total, every facet, every bar, every cell of the matrix and every row of the CSV are
 * those of a loop. Another seed: {@code -Dchancery.seed=…}.
 */
class ManySearchesTest {

  private static final List<Interval> INTERVALS = List.of(Interval.values());
  private static final int ARTICLES = Boolean.getBoolean("chancery.long") ? 20_000 : 4_000;
  private static final int FEW = 30;
  private static final int BROKEN = 120;
  private static final int MANY = 1_000;
  private static final int MOST = 8_000;
  private static final int EACH_OF_MANY = 50;

  /** Of facets' values in each search: enough that many searches hold each of all kinds often. */
  private static final int CHOICES = 3;

  private static final int LONGEST_EXPORT = 1_500;
  private static final long SEED = Long.getLong("chancery.seed", 20_261_122);

  private static TestIndex index;
  private static Side articles;
  private static Side texts;

  /** Articles or texts, as the search and as the loop have them. */
  private record Side(
      Count count, List<PlainArticle> all, PlainCount plain, RandomSearches searches) {
    static Side of(Count count, List<PlainArticle> all, Analyzers analyzers, long seed) {
      return new Side(
          count, all, new PlainCount(all, analyzers), new RandomSearches(all, seed, CHOICES));
    }
  }

  @BeforeAll
  static void fill() throws IOException {
    index = GeneratedIndex.filled("many", ARTICLES, SEED);
    Analyzers analyzers = new Analyzers(index);
    List<PlainArticle> all = PlainArticle.all(index, analyzers);
    assertThat(all).hasSize(ARTICLES);
    articles = Side.of(Count.ARTICLES, all, analyzers, SEED);
    texts = Side.of(Count.TEXTS, PlainArticle.texts(all), analyzers, SEED + 1);
    assertThat(texts.all().size()).isBetween(ARTICLES / 2, ARTICLES * 9 / 10);
  }

  /** Nor is room for all these articles taken from the tests that follow. */
  @AfterAll
  @SuppressWarnings("NullAway")
  static void empty() {
    index.close();
    articles = null;
    texts = null;
  }

  @Test
  void everyNumberOfSomeSearchesIsWhatALoopCounts() throws IOException {
    compare(FEW, 1);
  }

  @Test
  @Tag("long")
  void everyNumberOfAThousandSearchesIsWhatALoopCounts() throws IOException {
    compare(MANY, EACH_OF_MANY);
  }

  @Test
  void noKindOfClauseCanBeLeftOut() throws IOException {
    leaveOutClauses(BROKEN, BROKEN);
  }

  @Test
  @Tag("long")
  void noKindOfClauseOfAThousandSearchesCanBeLeftOut() throws IOException {
    assertThat(leaveOutClauses(MANY, MOST)).as("clauses that can be left out").isEmpty();
  }

  /** As many more searches as it takes until one missed each rare kind too, within the bound. */
  private static List<String> leaveOutClauses(int searches, int most) throws IOException {
    Mutations mutations = new Mutations(index);
    RandomSearches random = new RandomSearches(articles.all(), SEED + 2, CHOICES);
    int tried = 0;
    while (tried < searches || (tried < most && !mutations.neverMissed().isEmpty())) {
      mutations.tryOn(random.next(), articles.plain());
      tried++;
    }
    System.out.println(tried + " searches with clauses left out");
    mutations.report();
    return mutations.neverMissed();
  }

  private static void compare(int searches, int each) throws IOException {
    Uses uses = new Uses(Count.values());
    for (int i = 0; i < searches; i++) {
      Side side = i % 3 == 2 ? texts : articles;
      Asked asked = side.searches().next();
      Interval interval = INTERVALS.get(i % INTERVALS.size());
      Counted expected = side.plain().count(asked, interval);
      compare(side, asked, interval, expected, Answers.description(asked, i, SEED));
      uses.note(asked, side.count(), expected.total());
    }
    uses.assertEach(each);
  }

  private static void compare(
      Side side, Asked asked, Interval interval, Counted expected, String what) throws IOException {
    Criteria criteria = asked.criteria().counting(side.count());
    View view =
        new View(Sort.RELEVANCE, 0, null, List.of(Facet.values()), View.MOST_VALUES, interval);
    ArticleSearch search = index.search();
    SearchResult result = search.search(criteria, view);
    Answers.assertEqual(result, expected, what);
    Map<String, Long> cells = new TreeMap<>();
    search.acts(criteria, sides()).forEach(cell -> cells.put(cell.value(), cell.count()));
    assertThat(cells).as("cells of " + what).isEqualTo(side.plain().acts(asked));
    if (expected.total() <= LONGEST_EXPORT) {
      List<String> rows = rows(search, criteria);
      assertThat(rows).as("rows of " + what).hasSize((int) expected.total());
      assertThat(new TreeSet<>(rows)).as("rows of " + what).isEqualTo(side.plain().ids(asked));
    }
  }

  private static List<String> rows(ArticleSearch search, Criteria criteria) throws IOException {
    return ExportFixture.rows(search, ExportAsk.of(Format.CSV, criteria)).stream()
        .map(row -> row.get("id"))
        .toList();
  }

  private static List<String> sides() {
    Set<String> sides =
        articles.all().stream()
            .flatMap(article -> article.acts().stream())
            .flatMap(act -> Stream.of(act.source(), act.target()))
            .collect(Collectors.toCollection(TreeSet::new));
    return List.copyOf(sides);
  }
}

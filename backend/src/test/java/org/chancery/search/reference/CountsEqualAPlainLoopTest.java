package org.chancery.search.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.chancery.ingest.IngestFixture;
import org.chancery.ingest.Ingestion;
import org.chancery.search.ArticleSearch;
import org.chancery.search.Bar;
import org.chancery.search.Choice;
import org.chancery.search.Count;
import org.chancery.search.Criteria;
import org.chancery.search.Facet;
import org.chancery.search.FacetValue;
import org.chancery.search.Interval;
import org.chancery.search.SearchResult;
import org.chancery.search.Sort;
import org.chancery.search.View;
import org.chancery.sweep.Sweep;
import org.chancery.sweep.SweepFixture;
import org.chancery.testing.SampleIndex;
import org.chancery.testing.TestCluster;
import org.chancery.testing.TestIndex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Whatever is asked, the total, every count of every facet and every bar are those of a loop over
 * the articles. Another seed: {@code -Dchancery.seed=…}.
 */
class CountsEqualAPlainLoopTest {

  private static final int SEARCHES = Boolean.getBoolean("chancery.long") ? 300 : 75;
  private static final int EACH = 1;
  private static final long SEED = Long.getLong("chancery.seed", 20_250_928);
  private static final View EVERY_COUNT =
      new View(Sort.RELEVANCE, 0, null, List.of(Facet.values()), View.MOST_VALUES, null);

  private final TestIndex whole = SampleCorpus.get().whole();
  private final TestIndex cut = SampleCorpus.get().cut();
  private final List<PlainArticle> articles = SampleCorpus.get().articles();
  private final PlainCount plain = SampleCorpus.get().plain();

  @Test
  void everyTotalFacetAndBarIsWhatALoopOverTheArticlesCounts() {
    ArticleSearch search = whole.search();
    Uses uses = new Uses(Count.ARTICLES);
    RandomSearches searches = new RandomSearches(articles, SEED, 1);
    for (int i = 0; i < SEARCHES; i++) {
      Asked asked = searches.next();
      Interval interval = turn(List.of(Interval.values()), i);
      Counted expected = plain.count(asked, interval);
      SearchResult result = search.search(asked.criteria(), EVERY_COUNT.withHistogram(interval));
      assertThat(Answers.counted(result))
          .as(Answers.description(asked, i, SEED))
          .isEqualTo(expected);
      assertNoGaps(result.histogram(), interval);
      uses.note(asked, Count.ARTICLES, expected.total());
    }
    uses.assertEach(EACH);
  }

  /** Every third article is printed again by another outlet, some of them later. */
  @Test
  void everyCountOfTextsIsWhatALoopOverTheTextsCounts(@TempDir Path folder) throws Exception {
    try (TestIndex copied =
            SampleCorpus.withEdges(SampleIndex.filled(TestCluster.emptyIndex("copied")));
        Ingestion ingestion = IngestFixture.over(copied)) {
      Path lines = Files.write(folder.resolve("copies.jsonl"), reprints());
      IngestFixture.ingest(ingestion, "gathered", lines);
      Sweep sweep = SweepFixture.over(copied);
      sweep.run();
      assertThat(sweep.behind()).isZero();
      Analyzers analyzers = new Analyzers(copied);
      List<PlainArticle> texts = PlainArticle.texts(PlainArticle.all(copied, analyzers));
      assertThat(texts.size()).isBetween(articles.size() / 2, articles.size());
      PlainCount plainTexts = new PlainCount(texts, analyzers);
      RandomSearches searches = new RandomSearches(texts, SEED + 3);
      ArticleSearch search = copied.search();
      for (int i = 0; i < SEARCHES / 2; i++) {
        Asked asked = searches.next();
        Interval interval = turn(List.of(Interval.values()), i);
        SearchResult result =
            search.search(
                asked.criteria().counting(Count.TEXTS), EVERY_COUNT.withHistogram(interval));
        assertThat(Answers.counted(result))
            .as(Answers.description(asked, i, SEED))
            .isEqualTo(plainTexts.count(asked, interval));
      }
      assertThat(search.count(Criteria.EVERYTHING)).isGreaterThan(texts.size());
    }
  }

  private List<String> reprints() {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < articles.size(); i += 3) {
      PlainArticle article = articles.get(i);
      PlainDate published = article.published();
      ObjectNode line = JsonMapper.shared().createObjectNode();
      line.put("url", "https://reprints.example/" + i).put("title", article.title());
      line.put("text", article.body()).put("outlet", "Reprints " + i % 2);
      if (published != null) {
        line.put("published", published.first().plusDays(i % 9).toString());
      }
      lines.add(line.toString());
    }
    return lines;
  }

  @Test
  void countsStayExactWhenTheIndexIsCutInShards() {
    ArticleSearch search = cut.search();
    RandomSearches searches = new RandomSearches(articles, SEED + 1);
    for (int i = 0; i < 15; i++) {
      Asked asked = searches.next();
      Counted expected = plain.count(asked, Interval.MONTH);
      // So few values that shards send each other incomplete lists.
      View few = new View(Sort.RELEVANCE, 0, null, List.of(Facet.values()), 4, Interval.MONTH);
      SearchResult result = search.search(asked.criteria(), few);
      String what = Answers.description(asked, i, SEED);
      assertThat(result.total()).as(what).isEqualTo(expected.total());
      result
          .facets()
          .forEach((facet, values) ->
              assertThat(expected.facets().get(facet))
                  .as(facet + " of " + what)
                  .containsAllEntriesOf(Answers.asMap(values)));
    }
  }

  @Test
  void everyCellOfAMatrixIsWhatALoopOverTheArticlesCounts() {
    List<String> sides =
        articles.stream()
            .flatMap(article -> article.acts().stream())
            .flatMap(act -> Stream.of(act.source(), act.target()))
            .distinct()
            .toList();
    RandomSearches searches = new RandomSearches(articles, SEED + 4);
    int cells = 0;
    for (int i = 0; i < SEARCHES / 3; i++) {
      Asked asked = searches.next();
      Map<String, Long> expected = plain.acts(asked);
      TestIndex index = i % 5 == 0 ? cut : whole;
      Map<String, Long> found = new TreeMap<>();
      index
          .search()
          .acts(asked.criteria(), sides)
          .forEach(cell -> found.put(cell.value(), cell.count()));
      assertThat(found).as(Answers.description(asked, i, SEED)).isEqualTo(expected);
      cells += found.size();
    }
    assertThat(cells).isGreaterThan(SEARCHES);
  }

  @Test
  void choosingAValueFindsAsManyArticlesAsItsCountPromised() {
    ArticleSearch search = whole.search();
    RandomSearches searches = new RandomSearches(articles, SEED + 2);
    for (int i = 0; i < 60; i++) {
      Asked asked = searches.next();
      Facet facet = turn(List.of(Facet.values()), i);
      Choice own = asked.criteria().choice(facet);
      View top = new View(Sort.RELEVANCE, 0, null, List.of(facet), 3, null);
      for (FacetValue value :
          Objects.requireNonNull(search.search(asked.criteria(), top).facets().get(facet))) {
        Choice chosen = new Choice(List.of(value.value()), own.all(), own.none(), false);
        assertThat(search.count(asked.criteria().with(facet, chosen)))
            .as(facet + "=" + value.value() + " in " + Answers.description(asked, i, SEED))
            .isEqualTo(value.count());
      }
    }
  }

  @Test
  void everyArticleOfAPageIsOneThatTheLoopFinds() throws IOException {
    Set<String> known = new HashSet<>();
    articles.forEach(a -> known.add(a.id()));
    SearchResult all = whole.search().search(Criteria.EVERYTHING, View.hits(1_000));
    assertThat(all.hits()).extracting("id").containsExactlyInAnyOrderElementsOf(known);
  }

  private static <T> T turn(List<T> all, int number) {
    return all.get(number % all.size());
  }

  private static void assertNoGaps(List<Bar> bars, Interval interval) {
    for (int i = 1; i < bars.size(); i++) {
      LocalDate former = bars.get(i - 1).from();
      LocalDate expected =
          switch (interval) {
            case DAY -> former.plusDays(1);
            case WEEK -> former.plusDays(7);
            case MONTH -> former.plusMonths(1);
            case QUARTER -> former.plusMonths(3);
            case YEAR -> former.plusYears(1);
          };
      assertThat(bars.get(i).from()).isEqualTo(expected);
    }
  }
}

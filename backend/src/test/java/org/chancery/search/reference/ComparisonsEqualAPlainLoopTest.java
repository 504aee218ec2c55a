package org.chancery.search.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.chancery.analysis.Comparison;
import org.chancery.analysis.Comparison.First;
import org.chancery.analysis.Comparison.Side;
import org.chancery.analysis.Comparison.Tally;
import org.chancery.analysis.Comparisons;
import org.chancery.analysis.SourceGroup;
import org.chancery.analysis.Term;
import org.chancery.analysis.TermTable;
import org.chancery.analysis.Terms;
import org.chancery.analysis.Timelines;
import org.chancery.search.Criteria;
import org.chancery.search.Facet;
import org.chancery.search.Interval;
import org.chancery.search.SearchFixture;
import org.chancery.testing.TestIndex;
import org.junit.jupiter.api.Test;

/** Every number of words and of groups is that of a loop over the articles, and of its search. */
class ComparisonsEqualAPlainLoopTest {

  private static final long SEED = Long.getLong("chancery.seed", 20_250_928);
  private static final List<SourceGroup> GROUPS =
      List.of(
          SourceGroup.parse("Russia: outletCountry=RUS"),
          SourceGroup.parse("West: outletCountry=USA,GBR,FRA; language=en"),
          SourceGroup.parse("All in English: language=en"),
          SourceGroup.parse("Nobody: outlet=nobody.example"));

  private final TestIndex index = SampleCorpus.get().cut();
  private final Analyzers analyzers = SampleCorpus.get().analyzers();
  private final List<PlainArticle> articles = SampleCorpus.get().articles();

  @Test
  void everyWordIsInAsManyArticlesAsALoopFinds() {
    Terms terms = new Terms(index.search());
    int words = 0;
    for (Asked asked : searches(40, 11)) {
      TermTable table = terms.of(asked.criteria(), 20);
      assertThat(table.articles()).isEqualTo(plain(asked, a -> true));
      for (Term term : table.terms()) {
        String what = term + " of " + asked.criteria();
        assertThat(term.here()).as(what).isEqualTo(plain(asked, a -> has(a, term.word())));
        assertThat(index.search().count(table.here(term))).as(what).isEqualTo(term.here());
        assertThat(index.search().count(table.everywhere(term)))
            .as(what)
            .isEqualTo(term.here() + term.elsewhere());
        assertThat(term.of() + term.ofElsewhere()).as(what).isEqualTo(table.all());
        words++;
      }
    }
    assertThat(words).as("words").isGreaterThan(100);
  }

  @Test
  void everyNumberOfAGroupIsWhatALoopFinds() {
    Terms terms = new Terms(index.search());
    Comparisons comparisons =
        new Comparisons(
            index.search(),
            SearchFixture.names(),
            new Timelines(index.search(), SearchFixture.names()),
            terms);
    int words = 0;
    for (Asked asked : searches(12, 12)) {
      Comparison found = comparisons.of(asked.criteria(), GROUPS);
      for (int i = 0; i < GROUPS.size(); i++) {
        Side side = found.sides().get(i);
        Predicate<PlainArticle> in = in(GROUPS.get(i));
        String what = side.group() + " of " + asked.criteria();
        assertThat(side.found().count()).as(what).isEqualTo(plain(asked, in));
        assertThat(side.own().count())
            .as(what)
            .isEqualTo(plain(asked, in.and(a -> a.values(Facet.AGENCY).isEmpty())));
        for (Term term : side.terms()) {
          assertThat(term.here())
              .as(term + what)
              .isEqualTo(plain(asked, in.and(a -> has(a, term.word()))));
          words++;
        }
        first(side, asked, in, what);
        numbers(found, i)
            .forEach(n ->
                assertThat(index.search().count(n.search()))
                    .as(n.label() + " of " + what)
                    .isEqualTo(n.count()));
      }
    }
    assertThat(words).as("words").isGreaterThan(20);
  }

  private void first(Side side, Asked asked, Predicate<PlainArticle> in, String what) {
    First first = side.first();
    Predicate<PlainArticle> exact =
        in.and(a -> a.published() != null && a.published().first().equals(a.published().last()));
    long dated = plain(asked, exact);
    assertThat(first == null).as(what).isEqualTo(dated == 0);
    if (first == null) {
      return;
    }
    assertThat(plain(asked, exact.and(a -> published(a).first().isBefore(first.day()))))
        .as(what)
        .isZero();
    assertThat(first.articles().count())
        .as(what)
        .isPositive()
        .isEqualTo(plain(asked, exact.and(a -> published(a).first().equals(first.day()))));
    assertThat(first.vague() == null ? 0 : first.vague().count())
        .as(what)
        .isEqualTo(side.found().count() - dated);
  }

  private static PlainDate published(PlainArticle article) {
    return Objects.requireNonNull(article.published());
  }

  private static List<Tally> numbers(Comparison found, int number) {
    Side side = found.sides().get(number);
    List<Tally> numbers = new ArrayList<>(side.agencies());
    numbers.addAll(side.quads());
    numbers.addAll(List.of(side.found(), side.all(), side.own()));
    Tally credited = side.credited();
    if (credited != null) {
      numbers.add(credited);
      assertThat(credited.count() + side.own().count()).isEqualTo(side.found().count());
    }
    int points = found.timeline().points().size();
    for (int p = Math.max(0, points - 3); p < points; p++) {
      var at = found.timeline().points().get(p);
      var series = found.timeline().series().get(number);
      Criteria all = side.all().search().between(at.from(), at.to());
      numbers.add(new Tally("", "at", found.timeline().search(series, p), series.counts().get(p)));
      numbers.add(new Tally("", "all at", all, found.all().get(number).get(p)));
    }
    return numbers;
  }

  /** Random ones that find some articles and leave open where these come from and are dated. */
  private List<Asked> searches(int count, int seed) {
    RandomSearches searches = new RandomSearches(articles, SEED + seed);
    List<Asked> some = new ArrayList<>();
    while (some.size() < count) {
      Asked asked = searches.next();
      boolean open =
          Collections.disjoint(
              asked.criteria().filters().keySet(),
              List.of(
                  Facet.OUTLET_COUNTRY,
                  Facet.LANGUAGE,
                  Facet.OUTLET,
                  Facet.PRECISION,
                  Facet.AGENCY,
                  Facet.COLLECTION));
      if (open && plain(asked, a -> true) > 5) {
        some.add(asked);
      }
    }
    return some;
  }

  private long plain(Asked asked, Predicate<PlainArticle> which) {
    return new PlainCount(articles.stream().filter(which).toList(), analyzers)
        .count(asked, Interval.YEAR)
        .total();
  }

  private boolean has(PlainArticle article, String word) {
    List<String> stems = analyzers.news(word);
    return Tokens.inARow(article.tokens("title"), stems)
        || Tokens.inARow(article.tokens("body"), stems);
  }

  private static Predicate<PlainArticle> in(SourceGroup group) {
    return article ->
        group.filters().entrySet().stream()
            .noneMatch(f -> Collections.disjoint(article.values(f.getKey()), f.getValue()));
  }
}

package org.chancery.search.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.chancery.analysis.Comparison;
import org.chancery.analysis.Comparison.First;
import org.chancery.analysis.Comparison.Side;
import org.chancery.analysis.Comparison.Tally;
import org.chancery.analysis.Comparisons;
import org.chancery.analysis.SourceGroup;
import org.chancery.analysis.Term;
import org.chancery.analysis.TermKind;
import org.chancery.analysis.TermTable;
import org.chancery.analysis.Terms;
import org.chancery.analysis.Timelines;
import org.chancery.search.Choice;
import org.chancery.search.Criteria;
import org.chancery.search.Facet;
import org.chancery.search.Interval;
import org.chancery.search.SearchFixture;
import org.chancery.testing.TestIndex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every number of words and of groups is that of a loop over the articles, and of its search. */
class ComparisonsEqualAPlainLoopTest {

  private static final boolean LONG = Boolean.getBoolean("chancery.long");
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
    Terms terms = new Terms(index.search(), SearchFixture.names());
    int words = 0;
    for (Asked asked : searches(LONG ? 40 : 10, 11)) {
      TermTable table = terms.of(asked.criteria(), TermKind.WORDS, 20);
      assertThat(table.articles()).isEqualTo(plain(asked, a -> true));
      assertLeads(table, "words of " + asked.criteria());
      for (Term term : table.terms()) {
        String what = term + " of " + asked.criteria();
        assertThat(term.here()).as(what).isEqualTo(plain(asked, a -> has(a, term.word())));
        assertThat(term.of() + term.ofElsewhere()).as(what).isEqualTo(table.all());
        words++;
      }
    }
    assertThat(words).as("words").isGreaterThan(50);
  }

  @ParameterizedTest
  @CsvSource({"ACTORS, ACTOR", "COUNTRIES, COUNTRY"})
  void everyoneNamedMoreOftenIsFoundWithTheNumbersOfALoop(TermKind kind, Facet facet) {
    Terms terms = new Terms(index.search(), SearchFixture.names());
    List<String> known =
        articles.stream().flatMap(a -> a.values(facet).stream()).distinct().toList();
    int found = 0;
    for (Asked asked : ofOthers(kind == TermKind.ACTORS ? Facet.COUNTRY : Facet.ACTOR)) {
      String what = kind + " of " + asked.criteria();
      TermTable table = terms.of(asked.criteria(), kind, Terms.MOST_WORDS);
      for (Term term : table.terms()) {
        assertThat(term.here())
            .as(term + what)
            .isEqualTo(plain(asked, a -> a.values(facet).contains(term.value())));
      }
      assertLeads(table, what);
      List<String> listed = table.terms().stream().map(Term::value).toList();
      assertThat(asked.criteria().choice(facet).all()).as(what).noneMatch(listed::contains);
      if (asked.criteria().filters().keySet().stream()
          .noneMatch(EnumSet.of(facet, Facet.DYAD)::contains)) {
        assertThat(listed)
            .as(what)
            .containsExactlyInAnyOrderElementsOf(
                known.stream().filter(v -> sets(asked, facet, v, table)).toList());
      }
      found += listed.size();
    }
    assertThat(found).as("found").isGreaterThan(5);
  }

  private void assertLeads(TermTable table, String what) {
    assertThat(
            index
                .search()
                .counts(
                    table.terms().stream()
                        .flatMap(t -> Stream.of(table.here(t), table.everywhere(t)))
                        .toList()))
        .as(what)
        .isEqualTo(
            table.terms().stream()
                .flatMap(t -> Stream.of(t.here(), t.here() + t.elsewhere()))
                .toList());
  }

  /** Some random ones, and those of whom articles name. */
  private List<Asked> ofOthers(Facet facet) {
    List<Asked> asked = searches(8, 13);
    articles.stream()
        .flatMap(a -> a.values(facet).stream())
        .distinct()
        .sorted()
        .map(value -> Criteria.EVERYTHING.with(facet, Choice.any(value)))
        .map(criteria -> new Asked(criteria, new Ask.Everything(), Set.of()))
        .filter(one -> plain(one, a -> true) > 5)
        .limit(12)
        .forEach(asked::add);
    return asked;
  }

  /** Whether a value sets the articles of a search apart. */
  private boolean sets(Asked asked, Facet facet, String value, TermTable table) {
    long here = plain(asked, a -> a.values(facet).contains(value));
    long all = articles.stream().filter(a -> a.values(facet).contains(value)).count();
    Term term = new Term(value, here, table.articles(), all - here, table.all() - table.articles());
    return here > 1 && term.share() > term.shareElsewhere() && term.strength() >= Term.WEAKEST;
  }

  @Test
  void everyNumberOfAGroupIsWhatALoopFinds() {
    Terms terms = new Terms(index.search(), SearchFixture.names());
    Comparisons comparisons =
        new Comparisons(
            index.search(),
            SearchFixture.names(),
            new Timelines(index.search(), SearchFixture.names()),
            terms);
    int words = 0;
    for (Asked asked : searches(LONG ? 24 : 8, 12)) {
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
        List<Tally> numbers = numbers(found, i);
        assertThat(index.search().counts(numbers.stream().map(n -> n.search()).toList()))
            .as(numbers + " of " + what)
            .isEqualTo(numbers.stream().map(n -> n.count()).toList());
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

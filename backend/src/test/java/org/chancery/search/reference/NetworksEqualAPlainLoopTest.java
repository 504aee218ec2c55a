package org.chancery.search.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.chancery.analysis.Knot;
import org.chancery.analysis.Network;
import org.chancery.analysis.NetworkAsk;
import org.chancery.analysis.Networks;
import org.chancery.search.ArticleSearch;
import org.chancery.search.Choice;
import org.chancery.search.Criteria;
import org.chancery.search.CriteriaParameters;
import org.chancery.search.Facet;
import org.chancery.search.SearchFixture;
import org.chancery.search.Sort;
import org.junit.jupiter.api.Test;

/** Every number of a network is that of a loop over the articles, and of its search. */
class NetworksEqualAPlainLoopTest {

  private static final int SEARCHES = Boolean.getBoolean("chancery.long") ? 120 : 30;
  private static final int DEMANDING = 4;

  /** Of searches, until so many of them make demands of two countries. */
  private static final int MOST = 600;

  private static final long SEED = Long.getLong("chancery.seed", 20_250_928);

  private final SampleCorpus corpus = SampleCorpus.get();
  private final PlainCount plain = corpus.plain();

  @Test
  void everyNodeAndTieOfCountriesIsWhatALoopCounts() {
    RandomSearches searches = new RandomSearches(corpus.articles(), SEED + 11);
    int ties = 0;
    int demanding = 0;
    for (int i = 0; i < SEARCHES || (demanding < DEMANDING && i < MOST); i++) {
      Asked asked = searches.next();
      Criteria criteria = asked.criteria().withCoMentions(false);
      Network network = network(i, asked, new NetworkAsk(Knot.COUNTRIES, 3 + i % 9, 1 + i % 2));
      String what = description(asked, i);
      assertMostFrequent(
          network,
          candidates(asked, criteria).stream()
              .map(side -> count(asked, only(criteria, Facet.DYAD, side + "-*")))
              .toList(),
          what);
      for (Network.Node node : network.nodes()) {
        assertThat(count(asked, only(criteria, Facet.DYAD, node.value() + "-*")))
            .as(node + " of " + what)
            .isEqualTo(node.count());
      }
      assertThat(asMap(network))
          .as(what)
          .isEqualTo(
              tied(
                  network,
                  (one, other) -> count(asked, only(criteria, Facet.DYAD, one + "-" + other))));
      for (Network.Tie tie : network.ties()) {
        Criteria ofPair = only(criteria, Facet.DYAD, tie.one().value() + "-" + tie.other().value());
        for (String quad : List.of("1", "2", "3", "4")) {
          List<String> chosen = criteria.choice(Facet.QUAD).any();
          if (chosen.isEmpty() || chosen.contains(quad)) {
            assertThat(tie.quads().getOrDefault(quad, 0L))
                .as(tie + " by " + quad + " of " + what)
                .isEqualTo(count(asked, only(ofPair, Facet.QUAD, quad)));
          }
        }
      }
      ties += network.ties().size();
      demanding += network.ties().isEmpty() ? 0 : demands(criteria);
    }
    assertThat(ties).as("ties").isGreaterThan(2 * SEARCHES);
    assertThat(demanding)
        .as("networks whose ties were counted one by one")
        .isGreaterThanOrEqualTo(DEMANDING);
  }

  @Test
  void everyNodeAndTieOfActorsIsWhatALoopCounts() {
    RandomSearches searches = new RandomSearches(corpus.articles(), SEED + 12);
    int ties = 0;
    for (int i = 0; i < SEARCHES; i++) {
      Asked asked = searches.next();
      Criteria criteria = asked.criteria().withCoMentions(false);
      Network network = network(i, asked, new NetworkAsk(Knot.ACTORS, 3 + i % 9, 1 + i % 2));
      String what = description(asked, i);
      for (Network.Node node : network.nodes()) {
        assertThat(count(asked, only(criteria, Facet.ACTOR, node.value())))
            .as(node + " of " + what)
            .isEqualTo(node.count());
      }
      assertThat(asMap(network))
          .as(what)
          .isEqualTo(tied(network, (one, other) -> count(asked, both(criteria, one, other))));
      ties += network.ties().size();
    }
    assertThat(ties).as("ties").isGreaterThan(2 * SEARCHES);
  }

  @Test
  void everyNumberIsTheTotalOfTheSearchItLeadsTo() {
    RandomSearches searches = new RandomSearches(corpus.articles(), SEED + 13);
    ArticleSearch search = corpus.whole().search();
    for (int i = 0; i < 12; i++) {
      Asked asked = searches.next();
      Network network = network(1, asked, new NetworkAsk(turn(List.of(Knot.values()), i), 8, 0));
      String what = description(asked, i);
      for (Network.Node node : network.nodes()) {
        assertThat(search.counts(List.of(network.search(node), network.narrowed(node))))
            .as(node + " of " + what)
            .containsOnly(node.count());
      }
      for (Network.Tie tie : network.ties()) {
        assertThat(search.count(network.search(tie)))
            .as(tie + " of " + what)
            .isEqualTo(tie.count());
        tie.quads()
            .forEach((quad, count) ->
                assertThat(search.count(network.search(tie, quad)))
                    .as(tie + " by " + quad + " of " + what)
                    .isEqualTo(count));
      }
    }
  }

  private Network network(int number, Asked asked, NetworkAsk ask) {
    ArticleSearch search = corpus.turn(number).search();
    return new Networks(search, SearchFixture.names()).of(asked.criteria(), ask);
  }

  private void assertMostFrequent(Network network, Collection<Long> all, String what) {
    List<Long> most = new ArrayList<>(all.stream().filter(count -> count > 0).toList());
    most.sort(Collections.reverseOrder());
    assertThat(network.nodes())
        .extracting(Network.Node::count)
        .as(what)
        .isEqualTo(most.subList(0, Math.min(most.size(), network.nodes().size())))
        .hasSizeGreaterThanOrEqualTo(Math.min(most.size(), 3));
  }

  /** Sides of articles that the rest of the search could leave. */
  private List<String> candidates(Asked asked, Criteria criteria) {
    Criteria flat = criteria;
    for (Facet facet : Facet.values()) {
      flat = facet.ofEntries() ? flat.with(facet, Choice.NOTHING) : flat;
    }
    return plain.matching(asked.words(), flat.happening(org.chancery.search.Days.ANY)).stream()
        .flatMap(article -> article.acts().stream())
        .flatMap(act -> Stream.of(act.source(), act.target()))
        .distinct()
        .toList();
  }

  private interface Both {
    long count(String one, String other);
  }

  private static Map<String, Long> tied(Network network, Both both) {
    Map<String, Long> ties = new TreeMap<>();
    for (Network.Node one : network.nodes()) {
      for (Network.Node other : network.nodes()) {
        if (one.value().compareTo(other.value()) < 0) {
          long count = both.count(one.value(), other.value());
          if (count >= network.least()) {
            ties.put(one.value() + " " + other.value(), count);
          }
        }
      }
    }
    return ties;
  }

  private static Map<String, Long> asMap(Network network) {
    Map<String, Long> ties = new TreeMap<>();
    network.ties().forEach(t -> ties.put(t.one().value() + " " + t.other().value(), t.count()));
    return ties;
  }

  private static Criteria only(Criteria criteria, Facet facet, String value) {
    Choice own = criteria.choice(facet);
    return criteria.with(facet, new Choice(List.of(value), own.all(), own.none(), false));
  }

  private static Criteria both(Criteria criteria, String one, String other) {
    Choice own = criteria.choice(Facet.ACTOR);
    List<String> all = new ArrayList<>(own.all());
    all.add(one);
    all.add(other);
    return criteria.with(Facet.ACTOR, new Choice(List.of(), all, own.none(), false));
  }

  private long count(Asked asked, Criteria criteria) {
    return plain.matching(asked.words(), criteria).size();
  }

  private static int demands(Criteria criteria) {
    return Stream.of(Facet.EVENT, Facet.QUAD, Facet.TIME, Facet.SECTOR)
            .map(criteria::choice)
            .anyMatch(choice -> !choice.all().isEmpty() || !choice.none().isEmpty())
        ? 1
        : 0;
  }

  private static <T> T turn(List<T> all, int number) {
    return all.get(number % all.size());
  }

  private static String description(Asked asked, int number) {
    return "search "
        + number
        + " of seed "
        + SEED
        + ": "
        + new TreeMap<>(CriteriaParameters.toParameters(asked.criteria(), Sort.RELEVANCE));
  }
}

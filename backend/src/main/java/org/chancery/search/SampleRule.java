package org.chancery.search;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.index.Reader;

/**
 * The samples are there to be looked at while nothing else is: as soon as there are other articles,
 * only a search that names a collection, or a frozen set, finds them.
 */
final class SampleRule {

  /** The collection that the samples are kept in. */
  static final String SAMPLES = "samples";

  private static final Duration FRESH = Duration.ofSeconds(5);
  private static final Query SAMPLE = Flat.term("collection", SAMPLES);

  private final Msearch msearch;
  private final String alias;
  private final Reader reader;
  private final Map<Hidden, Boolean> both = new HashMap<>();
  private long lookedAt;

  /**
   * @param reader by whose eyes there are other articles, or are none
   */
  SampleRule(Msearch msearch, String alias, Reader reader) {
    this.msearch = msearch;
    this.alias = alias;
    this.reader = reader;
  }

  /** The criteria as they are meant. */
  Criteria applied(Criteria criteria) {
    return leavesOut(criteria) ? without(criteria) : criteria;
  }

  /** The criteria without the samples, unless they name a collection. */
  static Criteria without(Criteria criteria) {
    Choice own = criteria.choice(Facet.COLLECTION);
    if (isNamed(own)) {
      return criteria;
    }
    List<String> none = new ArrayList<>(own.none());
    none.add(SAMPLES);
    return criteria.with(Facet.COLLECTION, new Choice(List.of(), List.of(), none, false));
  }

  /** Whether there are samples that these criteria do not find for being samples. */
  synchronized boolean leavesOut(Criteria criteria) {
    Choice own = criteria.choice(Facet.COLLECTION);
    if (isNamed(own) || own.none().contains(SAMPLES) || isFrozen(criteria)) {
      return false;
    }
    if (System.nanoTime() - lookedAt > FRESH.toNanos()) {
      both.clear();
      lookedAt = System.nanoTime();
    }
    return both.computeIfAbsent(
        Hidden.from(reader),
        hidden -> exists(hidden.without(SAMPLE)) && exists(hidden.without(Flat.not(SAMPLE))));
  }

  /** Whether a collection is asked for; to leave one out does not ask for the samples. */
  private static boolean isNamed(Choice collections) {
    return collections.hasAny() || !collections.all().isEmpty();
  }

  /** What stands in a set is what was put there. */
  private static boolean isFrozen(Criteria criteria) {
    return !criteria.frozen().any().isEmpty() || !criteria.frozen().all().isEmpty();
  }

  synchronized void expire() {
    both.clear();
  }

  private boolean exists(Query query) {
    return Msearch.total(
            msearch
                .run(List.of(Msearch.now(alias, b -> Requests.total(b, query).terminateAfter(1L))))
                .getFirst())
        > 0;
  }
}

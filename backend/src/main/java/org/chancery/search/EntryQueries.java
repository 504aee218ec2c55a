package org.chancery.search;

import co.elastic.clients.elasticsearch._types.query_dsl.ChildScoreMode;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.QueryBuilders;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Clauses over dyad entries. Whatever is asked of pair, event, quad, time, sector and days of
 * events at once must hold in one and the same entry: one nested clause, and one more for each
 * value of an "all" or "none".
 */
final class EntryQueries {

  static final String PATH = "dyads";

  /** Elasticsearch takes no longer expression. */
  private static final int STATES_AT_ONCE = 60;

  private static final Query INTERACTION = Flat.term("dyads.kind", "interaction");

  private static final Query NO_INTERACTION = Flat.missing("dyadKeys");

  private EntryQueries() {}

  /** Articles in which the pair interacts, or is at least named in one sentence. */
  static Query pair(PairFilter pair, boolean coMentions) {
    if (!pair.directed() && !pair.isOneSided()) {
      return Flat.oneOf(coMentions ? "anyPairs" : "dyadKeys", pair.keys());
    }
    Query interacts = nested(List.of(INTERACTION, entryOfPair(pair)));
    return coMentions && !pair.directed()
        ? Flat.anyOf(List.of(interacts, namedWithAnyone(pair.side())))
        : interacts;
  }

  /** The same where a side may be a bloc. */
  static Query pairAtItsTime(PairFilter pair) {
    return Flat.allOf(
        Epoch.each(
            List.of(pair.toString()), epoch -> List.of(pair(pair.with(epoch::members), false))));
  }

  /** Only states are paired by being named in one sentence, so a side has three letters there. */
  private static Query namedWithAnyone(List<String> side) {
    List<String> states = side.stream().filter(CountryCode::isFormed).toList();
    List<Query> some = new ArrayList<>();
    for (int from = 0; from < states.size(); from += STATES_AT_ONCE) {
      List<String> next = states.subList(from, Math.min(states.size(), from + STATES_AT_ONCE));
      String either = next.size() == 1 ? next.getFirst() : "(" + String.join("|", next) + ")";
      some.add(
          QueryBuilders.regexp()
              .field("coPairs")
              .value(either + "-[A-Z]{3}|[A-Z]{3}-" + either)
              .build()
              ._toQuery());
    }
    return some.isEmpty() ? Flat.nothing() : Flat.anyOf(some);
  }

  static Query event(String root) {
    return nested(List.of(INTERACTION, Flat.term("dyads.event", root)));
  }

  /** What the criteria ask of entries, as clauses on articles. */
  static List<Query> clauses(Criteria criteria) {
    Choice pairs = criteria.choice(Facet.DYAD);
    return Epoch.each(
        pairs.values(), epoch -> clausesNow(criteria.with(Facet.DYAD, epoch.pairs(pairs))));
  }

  /** The same where blocs have been made countries. */
  private static List<Query> clausesNow(Criteria criteria) {
    List<Query> clauses = new ArrayList<>();
    List<Facet> asked = Arrays.stream(Facet.values()).filter(Facet::ofEntries).toList();
    if (criteria.asksOfEvents() || asked.stream().anyMatch(f -> criteria.choice(f).hasAny())) {
      clauses.add(any(criteria, asked));
    }
    for (Facet facet : asked) {
      List<Query> others = anyOfOthers(criteria, facet);
      for (String value : criteria.choice(facet).all()) {
        clauses.add(one(criteria, facet, value, others));
      }
      for (String value : criteria.choice(facet).none()) {
        clauses.add(Flat.not(one(criteria, facet, value, others)));
      }
    }
    return clauses;
  }

  /**
   * Whether other facets of entries demand "all" or "none": a value that is chosen here belongs to
   * what one entry must have, or must not have, to meet them. Or a bloc, of which an entry does not
   * tell whether it is met: that depends on the article's date.
   */
  static boolean othersDemand(Criteria criteria, Facet facet) {
    return facet.ofEntries() && demandBut(facet, criteria);
  }

  /** Whether any facet of entries does so. */
  static boolean demand(Criteria criteria) {
    return demandBut(null, criteria);
  }

  private static boolean demandBut(@Nullable Facet facet, Criteria criteria) {
    return criteria.filters().entrySet().stream()
        .anyMatch(f ->
            f.getKey() != facet
                && f.getKey().ofEntries()
                && !(f.getValue().all().isEmpty()
                    && f.getValue().none().isEmpty()
                    && Epoch.of(f.getValue().any()).size() == 1));
  }

  /** The same without what facets of entries demand as "all" or "none". */
  static Criteria withoutDemands(Criteria criteria) {
    return FacetAggregations.withoutDemandsBut(null, criteria);
  }

  /**
   * Conditions on one entry from the "any" values of all facets but one, and from the days and the
   * claims of events.
   */
  static List<Query> anyOfOthers(Criteria criteria, @Nullable Facet except) {
    List<Query> conditions = new ArrayList<>();
    for (Facet facet : Facet.values()) {
      Choice choice = criteria.choice(facet);
      if (facet.ofEntries() && facet != except && !choice.any().isEmpty()) {
        conditions.add(entry(facet, choice.any()));
      }
    }
    if (!criteria.events().isEmpty()) {
      conditions.add(Flat.inside(criteria.events(), "dyads.eventFrom", "dyads.eventTo"));
    }
    if (criteria.claim() != Claim.ANYONE) {
      Query unclaimed = Flat.missing("dyads.claimedBy");
      conditions.add(criteria.claim() == Claim.OUTLET ? unclaimed : Flat.not(unclaimed));
    }
    return conditions;
  }

  static Query nested(List<Query> conditions) {
    return QueryBuilders.nested()
        .path(PATH)
        .scoreMode(ChildScoreMode.None)
        .query(Flat.allOf(conditions))
        .build()
        ._toQuery();
  }

  /** The conditions that an interaction meets. */
  static Query interactionWith(List<Query> conditions) {
    List<Query> all = new ArrayList<>();
    all.add(INTERACTION);
    all.addAll(conditions);
    return Flat.allOf(all);
  }

  /**
   * What the "any" values ask for at once. They hold in one interaction; or the article lacks all
   * of them, where each facet allows for that; or it only names the pair, where nothing but a pair
   * is asked of an interaction. An event that has a date is always an interaction's.
   */
  private static Query any(Criteria criteria, List<Facet> asked) {
    List<Facet> chosen = asked.stream().filter(f -> criteria.choice(f).hasAny()).toList();
    List<Facet> others = chosen.stream().filter(f -> f != Facet.DYAD).toList();
    List<Query> pairs =
        criteria.choice(Facet.DYAD).any().stream()
            .map(v -> pair(PairFilter.require(v), criteria.coMentions()))
            .toList();
    List<Query> alternatives = new ArrayList<>();
    boolean whatever = !criteria.asksOfEvents();
    if (others.isEmpty() && whatever) {
      alternatives.addAll(pairs);
    } else if (chosen.stream().noneMatch(f -> criteria.choice(f).any().isEmpty())) {
      alternatives.add(nested(List.of(interactionWith(anyOfOthers(criteria, null)))));
    }
    if (whatever && chosen.stream().allMatch(f -> criteria.choice(f).missing())) {
      boolean named = criteria.coMentions() && chosen.contains(Facet.DYAD);
      alternatives.add(named ? Flat.missing("anyPairs") : NO_INTERACTION);
    }
    if (whatever
        && !others.isEmpty()
        && !pairs.isEmpty()
        && criteria.coMentions()
        && others.stream().allMatch(f -> criteria.choice(f).any().isEmpty())) {
      alternatives.add(Flat.allOf(List.of(NO_INTERACTION, Flat.anyOf(pairs))));
    }
    return alternatives.isEmpty() ? Flat.nothing() : Flat.anyOf(alternatives);
  }

  private static Query one(Criteria criteria, Facet facet, String value, List<Query> others) {
    if (facet == Facet.DYAD && others.isEmpty()) {
      return pair(PairFilter.require(value), criteria.coMentions());
    }
    List<Query> conditions = new ArrayList<>(others);
    conditions.add(entry(facet, List.of(value)));
    return nested(List.of(interactionWith(conditions)));
  }

  private static Query entry(Facet facet, List<String> values) {
    if (facet == Facet.DYAD) {
      return Flat.anyOf(values.stream().map(v -> entryOfPair(PairFilter.require(v))).toList());
    }
    return Flat.terms(PATH + "." + facet.field(), values);
  }

  private static Query entryOfPair(PairFilter pair) {
    if (pair.isOneSided()) {
      return oneSided(pair);
    }
    if (!pair.directed()) {
      return Flat.oneOf("dyads.key", pair.keys());
    }
    return Flat.allOf(
        List.of(
            Flat.oneOf("dyads.source", pair.ones()), Flat.oneOf("dyads.target", pair.others())));
  }

  private static Query oneSided(PairFilter pair) {
    Query acts = Flat.oneOf("dyads.source", pair.side());
    Query isActedOn = Flat.oneOf("dyads.target", pair.side());
    if (pair.directed()) {
      return pair.one().equals(PairFilter.ANYONE) ? isActedOn : acts;
    }
    return Flat.anyOf(List.of(acts, isActedOn));
  }
}

package org.chancery.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.chancery.analysis.Network.Node;
import org.chancery.analysis.Network.Tie;
import org.chancery.search.ArticleSearch;
import org.chancery.search.Choice;
import org.chancery.search.Criteria;
import org.chancery.search.Facet;
import org.chancery.search.FacetValue;
import org.chancery.search.Names;
import org.chancery.search.PairFilter;
import org.chancery.search.Ties;

/** Makes networks of those whom a result set tells of. Thread-safe. */
public class Networks {

  /** More pairs than this are not looked at. */
  private static final int MOST_PAIRS = 50_000;

  /** More ties than this to a node can hardly be told apart. */
  private static final int TIES_A_NODE = 4;

  private static final Comparator<Node> MOST_FIRST =
      Comparator.comparingLong(Node::count).reversed().thenComparing(Node::value);
  private static final Comparator<Tie> STRONGEST_FIRST =
      Comparator.comparingLong(Tie::count)
          .reversed()
          .thenComparing(t -> t.one().value())
          .thenComparing(t -> t.other().value());

  private final ArticleSearch search;
  private final Names names;

  public Networks(ArticleSearch search, Names names) {
    this.search = search;
    this.names = names;
  }

  public Network of(Criteria criteria, NetworkAsk ask) {
    Criteria asked = criteria.withCoMentions(false);
    return search.picture(
        asked,
        ask,
        found -> found.nodes().size() + found.ties().size() * 5,
        () -> ask.of() == Knot.ACTORS ? actors(asked, ask) : countries(asked, ask));
  }

  private Network actors(Criteria criteria, NetworkAsk ask) {
    List<Node> nodes =
        search.values(criteria, Facet.ACTOR, "", false, ask.nodes()).stream()
            .map(v -> new Node(v.value(), v.label(), v.count()))
            .toList();
    Map<String, Node> known = byValue(nodes);
    List<Tie> ties = new ArrayList<>();
    for (Ties.Tie tie : search.ties(criteria).ofActors(List.copyOf(known.keySet()))) {
      ties.add(tie(known, tie.one(), tie.other(), tie.count()));
    }
    return thinned(criteria, ask, nodes, ties);
  }

  private Network countries(Criteria criteria, NetworkAsk ask) {
    Criteria loose = withoutDemands(criteria);
    List<FacetValue> pairs = search.values(loose, Facet.DYAD, "", false, MOST_PAIRS);
    List<Node> nodes = sides(criteria, pairs, ask.nodes());
    Map<String, Node> known = byValue(nodes);
    List<Tie> ties = new ArrayList<>();
    for (FacetValue value : pairs) {
      PairFilter.parse(value.value())
          .filter(pair -> known.containsKey(pair.one()) && known.containsKey(pair.other()))
          .ifPresent(pair -> ties.add(tie(known, pair.one(), pair.other(), value.count())));
    }
    Network network =
        thinned(criteria, ask, nodes, loose.equals(criteria) ? ties : again(criteria, ties));
    return withQuads(network);
  }

  /**
   * The sides with the most articles. Those of all its pairs added up are more than a side has if
   * anything, so that no side is overlooked.
   */
  private List<Node> sides(Criteria criteria, List<FacetValue> pairs, int size) {
    Map<String, Long> most = new HashMap<>();
    for (FacetValue value : pairs) {
      PairFilter.parse(value.value())
          .ifPresent(pair -> {
            most.merge(pair.one(), value.count(), Long::sum);
            most.merge(pair.other(), value.count(), Long::sum);
          });
    }
    List<Node> candidates =
        most.entrySet().stream()
            .map(side -> new Node(side.getKey(), names.side(side.getKey()), side.getValue()))
            .sorted(MOST_FIRST)
            .toList();
    List<Node> found = new ArrayList<>();
    for (int from = 0; from < candidates.size(); from += size) {
      if (found.size() >= size && found.get(size - 1).count() > candidates.get(from).count()) {
        break;
      }
      List<Node> next = candidates.subList(from, Math.min(candidates.size(), from + size));
      List<Long> counts =
          search.counts(
              next.stream().map(n -> Knot.COUNTRIES.search(criteria, n.value())).toList());
      for (int i = 0; i < next.size(); i++) {
        if (counts.get(i) > 0) {
          found.add(new Node(next.get(i).value(), next.get(i).label(), counts.get(i)));
        }
      }
      found.sort(MOST_FIRST);
    }
    return found.stream().limit(size).toList();
  }

  /** Each counted by its own search. */
  private List<Tie> again(Criteria criteria, List<Tie> candidates) {
    List<Long> counts =
        search.counts(
            candidates.stream()
                .map(t -> Knot.COUNTRIES.search(criteria, t.one().value(), t.other().value()))
                .toList());
    List<Tie> exact = new ArrayList<>();
    for (int i = 0; i < candidates.size(); i++) {
      if (counts.get(i) > 0) {
        Tie tie = candidates.get(i);
        exact.add(new Tie(tie.one(), tie.other(), counts.get(i), Map.of()));
      }
    }
    return exact;
  }

  private static Network thinned(
      Criteria criteria, NetworkAsk ask, List<Node> nodes, List<Tie> ties) {
    List<Tie> ordered = ties.stream().sorted(STRONGEST_FIRST).toList();
    int least = ask.least() > 0 ? ask.least() : fitting(ordered, TIES_A_NODE * nodes.size());
    List<Tie> kept = ordered.stream().filter(tie -> tie.count() >= least).toList();
    return new Network(ask.of(), criteria, least, ties.size() - kept.size(), nodes, kept);
  }

  /** So many articles that few enough ties have them, but not so many that hardly any has. */
  private static int fitting(List<Tie> ordered, int most) {
    if (ordered.size() <= most) {
      return 1;
    }
    long next = ordered.get(most).count();
    long stronger = ordered.stream().filter(tie -> tie.count() > next).count();
    return (int) Math.min(NetworkAsk.MOST_LEAST, stronger < most / 3 ? next : next + 1);
  }

  private Network withQuads(Network network) {
    Map<String, Map<String, Long>> quads =
        search.ties(network.criteria()).quads(network.ties().stream().map(Networks::key).toList());
    return new Network(
        network.of(),
        network.criteria(),
        network.least(),
        network.weaker(),
        network.nodes(),
        network.ties().stream()
            .map(t -> new Tie(t.one(), t.other(), t.count(), quads.getOrDefault(key(t), Map.of())))
            .toList());
  }

  private static String key(Tie tie) {
    return tie.one().value() + "-" + tie.other().value();
  }

  private static Tie tie(Map<String, Node> known, String one, String other, long count) {
    return new Tie(
        Objects.requireNonNull(known.get(one)),
        Objects.requireNonNull(known.get(other)),
        count,
        Map.of());
  }

  private static Map<String, Node> byValue(List<Node> nodes) {
    Map<String, Node> known = new HashMap<>();
    nodes.forEach(node -> known.put(node.value(), node));
    return known;
  }

  /**
   * What other facets of events demand finds fewer articles of a pair; without it, no pair fewer.
   */
  private static Criteria withoutDemands(Criteria criteria) {
    Criteria loose = criteria;
    for (Facet facet : Facet.values()) {
      if (facet.ofEntries() && facet != Facet.DYAD) {
        Choice own = criteria.choice(facet);
        loose = loose.with(facet, new Choice(own.any(), List.of(), List.of(), own.missing()));
      }
    }
    return loose;
  }
}

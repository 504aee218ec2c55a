package org.chancery.analysis;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.chancery.search.Criteria;
import org.chancery.search.Facet;

/**
 * Who is tied to whom in a result set.
 *
 * @param criteria the search, as its numbers mean it: of interactions alone
 * @param least ties of fewer articles are left out
 * @param weaker how many ties that left out
 * @param nodes the most frequent first
 * @param ties the strongest first
 */
public record Network(
    Knot of, Criteria criteria, int least, int weaker, List<Node> nodes, List<Tie> ties) {

  /** A country or organisation, or an actor. */
  public record Node(String value, String label, long count) {}

  /**
   * Two nodes that articles tie.
   *
   * @param quads articles by quad class of what the two do to each other; empty of actors
   */
  public record Tie(Node one, Node other, long count, Map<String, Long> quads) {

    public Tie {
      quads = Collections.unmodifiableMap(new TreeMap<>(quads));
    }

    /** The quad class that more articles report than any other. */
    public Optional<String> prevailing() {
      long most = quads.values().stream().mapToLong(Long::longValue).max().orElse(0);
      List<String> first =
          quads.entrySet().stream()
              .filter(q -> q.getValue() == most)
              .map(Map.Entry::getKey)
              .toList();
      return first.size() == 1 ? Optional.of(first.getFirst()) : Optional.empty();
    }
  }

  public Network {
    nodes = List.copyOf(nodes);
    ties = List.copyOf(ties);
  }

  /** The search whose total a node's count is. */
  public Criteria search(Node node) {
    return of.search(criteria, node.value());
  }

  /** A search of the same articles that leaves of the network what they tell. */
  public Criteria narrowed(Node node) {
    return of.narrowed(criteria, node.value());
  }

  /** The search whose total a tie's count is. */
  public Criteria search(Tie tie) {
    return of.search(criteria, tie.one().value(), tie.other().value());
  }

  /** The search whose total the count of one quad class is. */
  public Criteria search(Tie tie, String quad) {
    return search(tie).only(Facet.QUAD, quad);
  }
}

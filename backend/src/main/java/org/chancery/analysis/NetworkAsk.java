package org.chancery.analysis;

import org.chancery.search.BadQuery;

/**
 * Which network of a search is wanted.
 *
 * @param nodes how many of the most frequent
 * @param least ties of fewer articles are left out; 0 where the strongest are to be kept, as many
 *     as can be told apart
 */
public record NetworkAsk(Knot of, int nodes, int least) {

  public static final int FEWEST_NODES = 2;
  public static final int MOST_NODES = 60;
  public static final int MOST_LEAST = 1_000_000;
  public static final NetworkAsk USUAL = new NetworkAsk(Knot.COUNTRIES, 25, 0);

  public NetworkAsk {
    if (nodes < FEWEST_NODES || nodes > MOST_NODES) {
      throw new BadQuery("A network has 2 to 60 nodes; ask for fewer or more.", -1);
    }
    if (least < 0 || least > MOST_LEAST) {
      throw new BadQuery("least is a number of articles from 1 to 1,000,000.", -1);
    }
  }

  public NetworkAsk of(Knot other) {
    return new NetworkAsk(other, nodes, least);
  }

  public NetworkAsk nodes(int count) {
    return new NetworkAsk(of, count, least);
  }

  public NetworkAsk least(int articles) {
    return new NetworkAsk(of, nodes, articles);
  }
}

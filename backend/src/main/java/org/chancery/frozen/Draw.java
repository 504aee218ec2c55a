package org.chancery.frozen;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.chancery.article.Sha256;

/**
 * Draws a sample from articles that come in any order: each has a key, SHA-256 of seed, colon and
 * id, and those with the least keys of each stratum are drawn. Memory grows with the sample alone.
 */
final class Draw {

  private static final Comparator<Drawn> ORDER = Comparator.comparing(Drawn::key);

  private final long seed;
  private final Map<String, Long> shares;
  private final Map<String, PriorityQueue<Drawn>> drawn = new HashMap<>();

  /** One that is in the sample. */
  record Drawn(String key, String id, String stratum) {}

  /**
   * @param shares how many of each stratum
   */
  Draw(long seed, Map<String, Long> shares) {
    this.seed = seed;
    this.shares = Map.copyOf(shares);
  }

  static String key(long seed, String id) {
    return HexFormat.of().formatHex(Sha256.digest().digest((seed + ":" + id).getBytes(UTF_8)));
  }

  void offer(String id, String stratum) {
    long share = shares.getOrDefault(stratum, 0L);
    if (share == 0) {
      return;
    }
    PriorityQueue<Drawn> least =
        drawn.computeIfAbsent(stratum, s -> new PriorityQueue<>(ORDER.reversed()));
    Drawn one = new Drawn(key(seed, id), id, stratum);
    Drawn last = least.peek();
    if (last == null || least.size() < share) {
      least.add(one);
    } else if (ORDER.compare(one, last) < 0) {
      least.poll();
      least.add(one);
    }
  }

  /** In the order of their keys, so that the first of them are a sample too. */
  List<Drawn> drawn() {
    List<Drawn> all = new ArrayList<>();
    drawn.values().forEach(all::addAll);
    all.sort(ORDER);
    return all;
  }
}

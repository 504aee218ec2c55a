package org.chancery.frozen;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** How many of a sample each stratum gives; pure. */
public enum Allocation {
  /** Each in proportion to its size; what is left goes to the largest remainders. */
  PROPORTIONAL {
    @Override
    SortedMap<String, Long> shares(SortedMap<String, Long> sizes, long wanted) {
      long all = sum(sizes);
      SortedMap<String, Long> shares = new TreeMap<>();
      sizes.forEach((stratum, size) -> shares.put(stratum, wanted * size / all));
      List<String> byRemainder =
          sizes.keySet().stream()
              .sorted(
                  Comparator.comparingLong((String s) -> remainder(sizes, s, wanted, all))
                      .reversed()
                      .thenComparing(Comparator.naturalOrder()))
              .toList();
      byRemainder.stream()
          .limit(wanted - sum(shares))
          .forEach(stratum -> shares.merge(stratum, 1L, Long::sum));
      return shares;
    }

    private static long remainder(Map<String, Long> sizes, String stratum, long wanted, long all) {
      return wanted * sizes.getOrDefault(stratum, 0L) % all;
    }
  },

  /** Each the same; what small ones cannot give, the others give in equal parts. */
  EQUAL {
    @Override
    SortedMap<String, Long> shares(SortedMap<String, Long> sizes, long wanted) {
      SortedMap<String, Long> shares = new TreeMap<>();
      sizes.keySet().forEach(stratum -> shares.put(stratum, 0L));
      long left = wanted;
      while (left > 0) {
        List<String> open =
            sizes.keySet().stream().filter(s -> rest(sizes, shares, s) > 0).toList();
        long each = Math.max(1, left / open.size());
        for (String stratum : open) {
          long more = Math.min(Math.min(each, rest(sizes, shares, stratum)), left);
          shares.merge(stratum, more, Long::sum);
          left -= more;
        }
      }
      return shares;
    }

    private static long rest(Map<String, Long> sizes, Map<String, Long> shares, String stratum) {
      return sizes.getOrDefault(stratum, 0L) - shares.getOrDefault(stratum, 0L);
    }
  };

  /** Its name in the HTTP interface. */
  public String parameter() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Allocation> find(String parameter) {
    return Arrays.stream(values()).filter(a -> a.parameter().equals(parameter)).findFirst();
  }

  /** How many of each stratum, no more than it has; together as many as are wanted and there. */
  SortedMap<String, Long> of(SortedMap<String, Long> sizes, long wanted) {
    return wanted >= sum(sizes) ? new TreeMap<>(sizes) : shares(sizes, wanted);
  }

  abstract SortedMap<String, Long> shares(SortedMap<String, Long> sizes, long wanted);

  private static long sum(Map<String, Long> counts) {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }
}

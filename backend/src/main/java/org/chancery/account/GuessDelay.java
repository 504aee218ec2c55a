package org.chancery.account;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How long an answer to a password waits: not at all, but after five wrong ones in a row for one
 * name, longer with each. Nobody is locked out. In memory, for the names tried last. Thread-safe.
 */
final class GuessDelay {

  private static final int FREE = 5;
  private static final int LONGEST_SECONDS = 8;
  private static final int MOST_NAMES = 1_000;
  private static final int LONGEST_NAME = 100;

  private final Map<String, Integer> wrong =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Integer> eldest) {
          return size() > MOST_NAMES;
        }
      };

  /** What the next answer about this name waits for. */
  synchronized Duration about(String name) {
    int times = wrong.getOrDefault(key(name), 0);
    return times < FREE
        ? Duration.ZERO
        : Duration.ofSeconds(Math.min(LONGEST_SECONDS, 1L << Math.min(times - FREE, 10)));
  }

  synchronized void wrong(String name) {
    wrong.merge(key(name), 1, Integer::sum);
  }

  synchronized void right(String name) {
    wrong.remove(key(name));
  }

  private static String key(String name) {
    return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
  }
}

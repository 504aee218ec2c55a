package org.chancery.ingest.web;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/** One request at a time to a host, and a pause after each, over all jobs. Thread-safe. */
final class Hosts {

  private static final int LOOK_EVERY_MILLIS = 20;
  private static final int MOST_RESTING = 10_000;

  private final Map<String, Long> busyUntil = new HashMap<>();

  /** Whether the host is free; it is taken then. */
  synchronized boolean tryEnter(String host) {
    Long until = busyUntil.get(host);
    if (until != null && (until == Long.MAX_VALUE || until > now())) {
      return false;
    }
    busyUntil.put(host, Long.MAX_VALUE);
    return true;
  }

  void enter(String host, BooleanSupplier cancelled) throws InterruptedException {
    while (!tryEnter(host)) {
      if (cancelled.getAsBoolean()) {
        throw new CancellationException();
      }
      Thread.sleep(LOOK_EVERY_MILLIS);
    }
  }

  synchronized void leave(String host, Duration pause) {
    busyUntil.put(host, now() + pause.toMillis());
    if (busyUntil.size() > MOST_RESTING) {
      busyUntil.values().removeIf(until -> until <= now());
    }
  }

  private static long now() {
    return System.nanoTime() / 1_000_000;
  }
}

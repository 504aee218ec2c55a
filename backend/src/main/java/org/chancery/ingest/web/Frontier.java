package org.chancery.ingest.web;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;

/** The addresses of one job that are still to be fetched, each once. Thread-safe. */
final class Frontier {

  private static final int LOOK_EVERY_MILLIS = 20;

  private final Hosts hosts;
  private final int most;
  private final BooleanSupplier cancelled;
  private final Map<String, Deque<Lead>> waiting = new LinkedHashMap<>();
  private final Set<String> met = new HashSet<>();
  private int underWay;

  /** What became of an address that was found. */
  enum Added {
    NEW,
    KNOWN,
    /** There are too many already. */
    LEFT_OUT
  }

  Frontier(Hosts hosts, int most, BooleanSupplier cancelled) {
    this.hosts = hosts;
    this.most = most;
    this.cancelled = cancelled;
  }

  synchronized Added add(Lead lead) {
    if (met.contains(lead.address().toString())) {
      return Added.KNOWN;
    }
    if (met.size() >= most) {
      return Added.LEFT_OUT;
    }
    met.add(lead.address().toString());
    waiting.computeIfAbsent(lead.address().host(), h -> new ArrayDeque<>()).add(lead);
    return Added.NEW;
  }

  /**
   * The next address whose host may be asked now; the host is taken then. Waits for one; none when
   * all are done or the job is cancelled.
   */
  Optional<Lead> take() throws InterruptedException {
    while (!cancelled.getAsBoolean()) {
      synchronized (this) {
        Optional<Lead> ready = ready();
        if (ready.isPresent()) {
          underWay++;
          return ready;
        }
        if (waiting.isEmpty() && underWay == 0) {
          return Optional.empty();
        }
      }
      Thread.sleep(LOOK_EVERY_MILLIS);
    }
    return Optional.empty();
  }

  /** All that a taken address led to has been added. */
  synchronized void done() {
    underWay--;
  }

  private Optional<Lead> ready() {
    Optional<String> free = waiting.keySet().stream().filter(hosts::tryEnter).findFirst();
    return free.map(host -> {
      Deque<Lead> leads = Objects.requireNonNull(waiting.remove(host));
      Lead lead = leads.remove();
      if (!leads.isEmpty()) {
        // Behind all others, so that each has its turn.
        waiting.put(host, leads);
      }
      return lead;
    });
  }
}

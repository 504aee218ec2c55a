package org.chancery.ingest;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Which of the things that came out of a job's files are settled. They settle in any order; the
 * checkpoint moves over those before which nothing is open. Thread-safe.
 */
final class Ledger {

  private final ArrayDeque<Entry> entries = new ArrayDeque<>();
  private final Map<String, Entry> underWay = new HashMap<>();
  private final Map<String, Long> skipped;
  private final Consumer<Remark> remarks;
  private Place place;
  private Job.Counts counts;
  private long read;
  private long bytes;
  private long done;
  private long doubts;

  /** One thing that was found. */
  static final class Entry {
    private final Place place;
    private final long read;
    private final long bytes;
    private @Nullable Outcome outcome;
    private @Nullable Remark remark;
    private @Nullable String skippedKind;
    private boolean settled;

    private Entry(Place place, long read, long bytes) {
      this.place = place;
      this.read = read;
      this.bytes = bytes;
    }
  }

  /**
   * @param remarks told of those that the checkpoint has passed, in their order
   */
  Ledger(Checkpoint from, Consumer<Remark> remarks) {
    this.remarks = remarks;
    place = from.place();
    counts = from.counts();
    read = from.read();
    bytes = from.bytes();
    done = from.bytes();
    doubts = from.doubts();
    skipped = new TreeMap<>(from.skipped());
  }

  /**
   * Something that is to be settled.
   *
   * @param read bytes of its file, with it
   * @param bytes its own share of them
   */
  synchronized Entry open(Place at, long read, long bytes) {
    Entry entry = new Entry(at, read, bytes);
    entries.add(entry);
    return entry;
  }

  /** Something in which there is no document. */
  synchronized void pass(Place at, long read, long bytes, @Nullable String kind) {
    Entry entry = open(at, read, bytes);
    entry.skippedKind = kind;
    done += bytes;
    settle(entry, null, null);
  }

  /** Lets the outcome of an article settle an entry; false where one with this id is under way. */
  synchronized boolean expect(String article, Entry entry) {
    return underWay.putIfAbsent(article, entry) == null;
  }

  /** The outcome of an article; false where no entry waits for it. */
  synchronized boolean settle(String article, Outcome outcome, @Nullable Remark remark) {
    Entry entry = underWay.remove(article);
    if (entry == null) {
      return false;
    }
    settle(entry, outcome, remark);
    return true;
  }

  synchronized void settle(Entry entry, @Nullable Outcome outcome, @Nullable Remark remark) {
    entry.outcome = outcome;
    entry.remark = remark;
    entry.settled = true;
    for (Entry e = entries.peek(); e != null && e.settled; e = entries.peek()) {
      entries.remove();
      pass(e);
    }
    if (entries.isEmpty()) {
      notifyAll();
    }
  }

  private void pass(Entry entry) {
    place = entry.place;
    read = entry.read;
    bytes += entry.bytes;
    if (entry.outcome != null) {
      counts = counts.plus(entry.outcome);
    }
    if (entry.remark != null) {
      doubts += entry.remark instanceof Doubt ? 1 : 0;
      remarks.accept(entry.remark);
    }
    if (entry.skippedKind != null) {
      skipped.merge(entry.skippedKind, 1L, Long::sum);
    }
  }

  synchronized Checkpoint checkpoint() {
    return new Checkpoint(place, counts, read, bytes, skipped, doubts);
  }

  /** A worker has made of it what can be made; it may wait to be written. */
  synchronized void handled(Entry entry) {
    done += entry.bytes;
  }

  /** Bytes of what has been handled or passed, also behind the checkpoint. */
  synchronized long done() {
    return done;
  }

  synchronized Map<String, Long> skipped() {
    return Map.copyOf(skipped);
  }

  /** Tells of remarks that the checkpoint will never pass, because the job is being ended. */
  synchronized void abandon() {
    for (Entry entry : entries) {
      if (entry.settled && entry.remark != null) {
        remarks.accept(entry.remark);
      }
    }
    entries.clear();
  }

  /** Waits until everything is settled. */
  synchronized void awaitSettled(BooleanSupplier cancelled) throws InterruptedException {
    while (!entries.isEmpty() && !cancelled.getAsBoolean()) {
      TimeUnit.MILLISECONDS.timedWait(this, 100);
    }
  }
}

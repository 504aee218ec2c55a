package org.chancery.ingest;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Collectors;
import org.chancery.index.ArticleWriter;
import org.jspecify.annotations.Nullable;

/** How far one job has come. Thread-safe. */
public final class Progress {

  private final Map<Outcome, LongAdder> counts = new EnumMap<>(Outcome.class);
  private final ArrayDeque<Remark> remarks = new ArrayDeque<>();
  private final Map<String, Doubt> doubtful = new ConcurrentHashMap<>();
  private final LongAdder doubts = new LongAdder();
  private final Ledger ledger;
  private final Map<String, LongAdder> changes = new ConcurrentHashMap<>();
  private final AtomicLong bytesTotal = new AtomicLong();
  private final AtomicLong bytesDone = new AtomicLong();
  private final LongAdder pagesFound = new LongAdder();
  private final LongAdder pagesDone = new LongAdder();
  private final AtomicReference<@Nullable Stop> stop = new AtomicReference<>();
  private final boolean resumed;
  private final Duration workedBefore;
  private final long begun = System.nanoTime();

  /** Why work on a job stops before it is done. */
  enum Stop {
    CANCEL,
    PAUSE,
    /** This process ends; another one goes on. */
    HAND_OVER,
    /** Another process has taken it. */
    LOST
  }

  Progress() {
    this(Checkpoint.NONE, false, Duration.ZERO);
  }

  /**
   * @param resumed whether a process has worked on it before
   * @param workedBefore for how long
   */
  Progress(Checkpoint from, boolean resumed, Duration workedBefore) {
    this.resumed = resumed;
    this.workedBefore = workedBefore;
    ledger = new Ledger(from, this::add);
    doubts.add(from.doubts());
    for (Outcome outcome : Outcome.values()) {
      LongAdder adder = new LongAdder();
      adder.add(from.counts().of(outcome));
      counts.put(outcome, adder);
    }
  }

  Ledger ledger() {
    return ledger;
  }

  /** Whether articles may be in the index that this job has written but not counted. */
  public boolean isResumed() {
    return resumed;
  }

  void count(Outcome outcome) {
    adder(outcome).increment();
  }

  public void updated() {
    count(Outcome.UPDATED);
  }

  public void unchanged() {
    count(Outcome.UNCHANGED);
  }

  /** Counts what became of an article. */
  void count(String article, Outcome outcome) {
    settle(article, outcome, doubtOf(article, outcome));
  }

  /** Something was left out of an article that is on its way to the index. */
  void doubt(String article, Doubt doubt) {
    doubtful.put(article, doubt);
  }

  /** Something was left out of a document that is in the index. */
  void doubt(Doubt doubt) {
    doubts.increment();
    add(doubt);
  }

  /** The same article twice has one doubt, that of the first. */
  private @Nullable Doubt doubtOf(String article, Outcome outcome) {
    return outcome == Outcome.DUPLICATE ? null : doubtful.remove(article);
  }

  private void settle(String article, Outcome outcome, @Nullable Remark remark) {
    count(outcome);
    doubts.add(remark instanceof Doubt ? 1 : 0);
    if (!ledger.settle(article, outcome, remark) && remark != null) {
      add(remark);
    }
  }

  /** Counts what became of a document that was sent to the index. */
  Outcome count(ArticleWriter.Write write, ArticleWriter.Result result, String reason) {
    Outcome outcome =
        switch (result) {
          case WRITTEN -> write.known() == null ? Outcome.INDEXED : Outcome.UPDATED;
          case CONFLICT -> Outcome.DUPLICATE;
          case REFUSED -> Outcome.NOT_INDEXED;
        };
    Doubt doubt = doubtOf(write.id(), outcome);
    boolean failed = outcome == Outcome.NOT_INDEXED;
    settle(write.id(), outcome, failed ? new NotIndexed(write.origin(), reason) : doubt);
    return outcome;
  }

  public void notIndexed(String origin, String reason) {
    count(Outcome.NOT_INDEXED);
    add(new NotIndexed(origin, reason));
  }

  /**
   * Counts an article that the job has met before.
   *
   * @param entry what it came out of, where that was a file
   */
  void duplicate(Ledger.@Nullable Entry entry, @Nullable Doubt doubt) {
    count(Outcome.DUPLICATE);
    doubts.add(doubt == null ? 0 : 1);
    if (entry != null) {
      ledger.settle(entry, Outcome.DUPLICATE, doubt);
    } else if (doubt != null) {
      add(doubt);
    }
  }

  /** Settles what came out of a file. */
  void settle(Ledger.Entry entry, Outcome outcome, @Nullable NotIndexed failure) {
    count(outcome);
    ledger.settle(entry, outcome, failure);
  }

  private void add(Remark remark) {
    synchronized (remarks) {
      remarks.add(remark);
    }
  }

  /** Counts an article of which something changed, such as {@code title}. */
  public void changed(String what) {
    changes.computeIfAbsent(what, name -> new LongAdder()).increment();
  }

  /** Tells how much there is, once that is known. */
  public void total(long bytes) {
    bytesTotal.set(bytes);
  }

  public void done(long bytes) {
    bytesDone.addAndGet(bytes);
  }

  void pageFound() {
    pagesFound.increment();
  }

  void pageDone() {
    pagesDone.increment();
  }

  /** The first reason counts, but to lose a job outweighs whatever was wished of it. */
  void stop(Stop why) {
    if (why == Stop.LOST) {
      stop.set(why);
    } else {
      stop.compareAndSet(null, why);
    }
  }

  @Nullable Stop stopped() {
    return stop.get();
  }

  /** Whether whoever works on it is to stop. */
  public boolean isCancelled() {
    return stop.get() != null;
  }

  long bytesTotal() {
    return bytesTotal.get();
  }

  long bytesDone() {
    return bytesDone.get() + ledger.done();
  }

  long pagesFound() {
    return pagesFound.sum();
  }

  long pagesDone() {
    return pagesDone.sum();
  }

  long doubts() {
    return doubts.sum();
  }

  Duration worked() {
    return workedBefore.plusNanos(System.nanoTime() - begun);
  }

  Job.Counts counts() {
    return new Job.Counts(
        adder(Outcome.INDEXED).sum(),
        adder(Outcome.UPDATED).sum(),
        adder(Outcome.UNCHANGED).sum(),
        adder(Outcome.DUPLICATE).sum(),
        adder(Outcome.NOT_INDEXED).sum());
  }

  /** One sentence for what was skipped, null where nothing was. */
  @Nullable String skippedInWords() {
    Map<String, Long> skipped = ledger.skipped();
    return skipped.isEmpty()
        ? null
        : "Records of web archives that hold no page were skipped: "
            + new TreeMap<>(skipped)
                .entrySet().stream()
                    .map(e -> String.format(Locale.ROOT, "%,d × %s", e.getValue(), e.getKey()))
                    .collect(Collectors.joining(", "))
            + ".";
  }

  Map<String, Long> changes() {
    Map<String, Long> sums = new TreeMap<>();
    changes.forEach((what, count) -> sums.put(what, count.sum()));
    return sums;
  }

  /** Remarks that have not been stored yet, and a checkpoint that has passed no others. */
  Unstored unstored() {
    synchronized (ledger) {
      synchronized (remarks) {
        return new Unstored(ledger.checkpoint(), new ArrayList<>(remarks));
      }
    }
  }

  record Unstored(Checkpoint checkpoint, List<Remark> remarks) {}

  /** The first so many of them are stored. */
  void stored(int number) {
    synchronized (remarks) {
      for (int i = 0; i < number; i++) {
        remarks.remove();
      }
    }
  }

  private LongAdder adder(Outcome outcome) {
    return Objects.requireNonNull(counts.get(outcome));
  }
}

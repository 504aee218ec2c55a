package org.chancery.ingest;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Collectors;
import org.chancery.index.ArticleWriter;
import org.jspecify.annotations.Nullable;

/** How far one job has come. Thread-safe. */
public final class Progress {

  private final Map<Outcome, LongAdder> counts = new EnumMap<>(Outcome.class);
  private final ConcurrentLinkedQueue<NotIndexed> failures = new ConcurrentLinkedQueue<>();
  private final ConcurrentSkipListMap<String, LongAdder> skipped = new ConcurrentSkipListMap<>();
  private final Map<String, LongAdder> changes = new ConcurrentHashMap<>();
  private final AtomicLong bytesTotal = new AtomicLong();
  private final AtomicLong bytesDone = new AtomicLong();
  private final LongAdder pagesFound = new LongAdder();
  private final LongAdder pagesDone = new LongAdder();
  private volatile boolean cancelled;

  Progress() {
    for (Outcome outcome : Outcome.values()) {
      counts.put(outcome, new LongAdder());
    }
  }

  void count(Outcome outcome) {
    adder(outcome).increment();
  }

  /** Counts what became of a document that was sent to the index. */
  Outcome count(ArticleWriter.Write write, ArticleWriter.Result result, String reason) {
    return switch (result) {
      case WRITTEN -> {
        Outcome outcome = write.known() == null ? Outcome.INDEXED : Outcome.UPDATED;
        count(outcome);
        yield outcome;
      }
      case CONFLICT -> {
        count(Outcome.DUPLICATE);
        yield Outcome.DUPLICATE;
      }
      case REFUSED -> {
        notIndexed(write.origin(), reason);
        yield Outcome.NOT_INDEXED;
      }
    };
  }

  public void notIndexed(String origin, String reason) {
    failures.add(new NotIndexed(origin, reason));
    count(Outcome.NOT_INDEXED);
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

  void cancel() {
    cancelled = true;
  }

  public boolean isCancelled() {
    return cancelled;
  }

  long bytesTotal() {
    return bytesTotal.get();
  }

  long bytesDone() {
    return bytesDone.get();
  }

  long pagesFound() {
    return pagesFound.sum();
  }

  long pagesDone() {
    return pagesDone.sum();
  }

  Job.Counts counts() {
    return new Job.Counts(
        adder(Outcome.INDEXED).sum(),
        adder(Outcome.UPDATED).sum(),
        adder(Outcome.UNCHANGED).sum(),
        adder(Outcome.DUPLICATE).sum(),
        adder(Outcome.NOT_INDEXED).sum());
  }

  /** Counts what a web archive holds besides pages. */
  void skipped(String kind) {
    skipped.computeIfAbsent(kind, k -> new LongAdder()).increment();
  }

  /** One sentence for what was skipped, null where nothing was. */
  @Nullable String skippedInWords() {
    return skipped.isEmpty()
        ? null
        : "Records of web archives that hold no page were skipped: "
            + skipped.entrySet().stream()
                .map(e -> String.format(Locale.ROOT, "%,d × %s", e.getValue().sum(), e.getKey()))
                .collect(Collectors.joining(", "))
            + ".";
  }

  Map<String, Long> changes() {
    Map<String, Long> sums = new TreeMap<>();
    changes.forEach((what, count) -> sums.put(what, count.sum()));
    return sums;
  }

  /** The next failure that has not been stored yet. */
  java.util.Optional<NotIndexed> nextFailure() {
    return java.util.Optional.ofNullable(failures.poll());
  }

  private LongAdder adder(Outcome outcome) {
    return java.util.Objects.requireNonNull(counts.get(outcome));
  }
}

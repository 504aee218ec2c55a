package org.chancery.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.chancery.ingest.Ingestion;
import org.chancery.ingest.Job;

/** How fast each tenth of a long job goes, by the clock and by CPU, and what the heap keeps. */
final class Pace {

  private static final int TENTHS = 10;
  private static final int LOOK_EVERY_MILLIS = 100;

  private final long total;
  private final List<Double> perSecond = new ArrayList<>();
  private final List<Double> cpuMillis = new ArrayList<>();
  private long tenthAt = System.nanoTime();
  private long cpuAt = Machine.cpu();
  private long tenthFrom;
  private long heap;

  private Pace(long total) {
    this.total = total;
  }

  /** Returns when the job has ended. */
  static Pace of(Ingestion ingestion, String job, long total) throws InterruptedException {
    Pace pace = new Pace(total);
    Job now = ingestion.find(job).orElseThrow();
    while (now.state() == Job.State.RUNNING) {
      pace.look(now.counts().total());
      Thread.sleep(LOOK_EVERY_MILLIS);
      now = ingestion.find(job).orElseThrow();
    }
    pace.look(total);
    return pace;
  }

  private void look(long done) {
    heap = Math.max(heap, heapAfterCollection());
    if (done >= (perSecond.size() + 1) * total / TENTHS && done > tenthFrom) {
      long now = System.nanoTime();
      long cpu = Machine.cpu();
      perSecond.add((done - tenthFrom) * 1e9 / (now - tenthAt));
      cpuMillis.add((cpu - cpuAt) / 1e6 / (done - tenthFrom));
      cpuAt = cpu;
      tenthFrom = done;
      tenthAt = now;
    }
  }

  void print() {
    System.out.printf(
        "tenths of it: %s articles/s, %s ms of CPU each; heap after collections: at most %,d MB%n",
        list("%,.0f", perSecond), list("%.2f", cpuMillis), heap >> 20);
  }

  private static String list(String format, List<Double> values) {
    return String.join(" ", values.stream().map(format::formatted).toList());
  }

  static long heapAfterCollection() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .map(MemoryPoolMXBean::getCollectionUsage)
        .filter(Objects::nonNull)
        .mapToLong(MemoryUsage::getUsed)
        .sum();
  }
}

package org.chancery.bench;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.stream.Stream;

/** What a figure was measured on, without which it means nothing. */
final class Machine {

  private Machine() {}

  static String description() {
    long memory =
        ManagementFactory.getOperatingSystemMXBean()
                instanceof com.sun.management.OperatingSystemMXBean system
            ? system.getTotalMemorySize() >> 20
            : 0;
    return "%d cores, %,d MB of memory, %s %s, Java %s (heap up to %,d MB)"
        .formatted(
            Runtime.getRuntime().availableProcessors(),
            memory,
            System.getProperty("os.name"),
            System.getProperty("os.arch"),
            Runtime.version(),
            Runtime.getRuntime().maxMemory() >> 20);
  }

  /** CPU time that this process and the servers it started have used, in nanoseconds. */
  static long cpu() {
    return Stream.concat(Stream.of(ProcessHandle.current()), ProcessHandle.current().descendants())
        .flatMap(process -> process.info().totalCpuDuration().stream())
        .mapToLong(Duration::toNanos)
        .sum();
  }

  /** How busy the machine was in the last minute, for a figure taken on a busy one is too low. */
  static String load() {
    return "load average %.1f"
        .formatted(ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
  }
}

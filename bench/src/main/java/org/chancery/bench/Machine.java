package org.chancery.bench;

import java.lang.management.ManagementFactory;

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

  /** How busy the machine was in the last minute, for a figure taken on a busy one is too low. */
  static String load() {
    return "load average %.1f"
        .formatted(ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
  }
}

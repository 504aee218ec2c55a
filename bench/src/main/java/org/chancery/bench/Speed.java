package org.chancery.bench;

/**
 * How fast something went.
 *
 * @param perSecond articles, or rows, a second by the clock
 * @param cpuMillis CPU time each, of the client and the server together; other programs on the
 *     machine change it less than they change the clock
 */
record Speed(double perSecond, double cpuMillis) {

  private static final double NANOS_PER_MILLI = 1e6;

  /** Something to be timed that says how many articles it took in. */
  interface Work {
    long run() throws Exception;
  }

  static Speed of(Work work) throws Exception {
    long cpu = Machine.cpu();
    long start = System.nanoTime();
    long articles = work.run();
    double seconds = (System.nanoTime() - start) / 1e9;
    double used = (Machine.cpu() - cpu) / NANOS_PER_MILLI;
    return new Speed(articles / seconds, used / articles);
  }

  Speed better(Speed other) {
    return new Speed(Math.max(perSecond, other.perSecond), Math.min(cpuMillis, other.cpuMillis));
  }

  void print(String name) {
    print(name, "articles");
  }

  /**
   * @param what of which there were so many a second
   */
  void print(String name, String what) {
    System.out.printf(
        "%-18s %,8.0f %s/s  %6.2f ms of CPU each  (%s)%n",
        name, perSecond, what, cpuMillis, Machine.load());
  }
}

package org.chancery.cli;

/** Whether this process is being ended from outside, as by Ctrl-C. */
final class Ending {

  private Ending() {}

  /** Leaves the last words to whoever ends this process, where it is being ended. */
  static void mayHaveTheLastWord() throws InterruptedException {
    if (hasBegun()) {
      Thread.currentThread().join();
    }
  }

  /** From then on whatever fails fails because of it, and nobody wants to hear of it. */
  static boolean hasBegun() {
    Thread probe = new Thread();
    try {
      Runtime.getRuntime().addShutdownHook(probe);
      Runtime.getRuntime().removeShutdownHook(probe);
      return false;
    } catch (IllegalStateException e) {
      return true;
    }
  }
}

package org.chancery.cli;

import java.io.Console;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;

/** A line on a terminal that is written over as a job goes on. Thread-safe. */
final class ProgressLine {

  private static final int CELLS = 10;
  private static final Duration TOO_EARLY = Duration.ofSeconds(2);

  private final PrintStream terminal;
  private int shown;
  private boolean ended;

  private ProgressLine(PrintStream terminal, boolean isTerminal) {
    this.terminal = terminal;
    this.ended = !isTerminal;
  }

  /** On standard error; shows nothing where that is no terminal. */
  static ProgressLine onStandardError() {
    return new ProgressLine(System.err, isTerminal());
  }

  synchronized void show(String text) {
    if (!ended) {
      terminal.print("\r" + text + " ".repeat(Math.max(0, shown - text.length())));
      terminal.flush();
      shown = text.length();
    }
  }

  /** Wipes the line; from then on nothing is shown. */
  synchronized void end() {
    show("");
    if (!ended) {
      terminal.print("\r");
    }
    ended = true;
  }

  /** Addresses of the web: fetched ones, and all that were found. */
  record Pages(long done, long found) {

    static final Pages NONE = new Pages(0, 0);
  }

  /**
   * How far a job is.
   *
   * @param total of which {@code done} is a part, 0 while it is not known
   */
  static String text(Pages pages, long documents, long done, long total, Duration elapsed) {
    String counted =
        (pages.found() == 0
                ? ""
                : pages.done() + " of " + Words.count(pages.found(), "page") + ", ")
            + Words.count(documents, "document");
    if (total <= 0) {
      return "Indexing, " + counted;
    }
    double part = Math.min(1, (double) done / total);
    int full = (int) (part * CELLS);
    String bar = "█".repeat(full) + "░".repeat(CELLS - full);
    String percent = Integer.toString((int) (part * 100));
    return "Indexing "
        + bar
        + " "
        + percent
        + " % of "
        + Words.bytes(total)
        + ", "
        + counted
        + left(part, elapsed);
  }

  private static String left(double part, Duration elapsed) {
    if (part <= 0 || part >= 1 || elapsed.compareTo(TOO_EARLY) < 0) {
      return "";
    }
    long millis = (long) (elapsed.toMillis() * (1 - part) / part);
    return ", " + Words.duration(Duration.ofMillis(Math.max(1_000, millis))) + " left";
  }

  /** Java knows it of standard input and output alone. */
  @SuppressWarnings("SystemConsoleNull") // it is null again, since Java 25, where no terminal is
  private static boolean isTerminal() {
    Console console = System.console();
    try {
      return console != null
          && console.isTerminal()
          && Path.of("/dev/stderr").toRealPath().startsWith("/dev");
    } catch (IOException e) {
      return false;
    }
  }
}

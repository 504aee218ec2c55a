package org.chancery.bench;

import java.util.concurrent.atomic.AtomicBoolean;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** All measurements, and what else only developers run. */
@Command(
    name = "chancery bench",
    description =
        "Measures Chancery on this machine and prints the figures; takes the documents' pictures.",
    synopsisSubcommandLabel = "NAME",
    mixinStandardHelpOptions = true,
    subcommands = {
      ClicksBench.class,
      CopiesBench.class,
      EnrichBench.class,
      ExportBench.class,
      ExtractBench.class,
      IngestBench.class,
      Pictures.class,
      SavedBench.class,
      SearchBench.class,
      StartupBench.class
    })
public final class Bench implements Runnable {

  private Bench() {}

  /** What is interrupted fails in whatever way, of which no more is to be said. */
  public static void main(String[] args) {
    AtomicBoolean ended = new AtomicBoolean();
    AtomicBoolean interrupted = new AtomicBoolean();
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(() -> {
              if (!ended.get()) {
                interrupted.set(true);
                System.err.println("Interrupted; what was measured until then stands above.");
              }
            }));
    CommandLine command = new CommandLine(new Bench()).setCaseInsensitiveEnumValuesAllowed(true);
    command.setExecutionExceptionHandler((e, line, result) -> {
      if (interrupted.get()) {
        return line.getCommandSpec().exitCodeOnExecutionException();
      }
      throw e;
    });
    int status = 1;
    try {
      status = command.execute(args);
    } finally {
      ended.set(true);
    }
    System.exit(status);
  }

  @Override
  public void run() {
    throw new CommandLine.ParameterException(
        new CommandLine(this), "Name a measurement; 'chancery bench --help' lists them.");
  }
}

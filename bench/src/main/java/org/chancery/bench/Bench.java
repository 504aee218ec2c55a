package org.chancery.bench;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** All measurements. */
@Command(
    name = "chancery bench",
    description = "Measures Chancery on this machine and prints the figures.",
    synopsisSubcommandLabel = "NAME",
    mixinStandardHelpOptions = true,
    subcommands = {CopiesBench.class, ExtractBench.class, IngestBench.class, StartupBench.class})
public final class Bench implements Runnable {

  private Bench() {}

  public static void main(String[] args) {
    System.exit(new CommandLine(new Bench()).execute(args));
  }

  @Override
  public void run() {
    throw new CommandLine.ParameterException(
        new CommandLine(this), "Name a measurement; 'chancery bench --help' lists them.");
  }
}

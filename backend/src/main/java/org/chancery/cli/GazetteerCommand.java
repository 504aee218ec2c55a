package org.chancery.cli;

import picocli.CommandLine.Command;

@Command(
    name = "gazetteer",
    description = {
      "Keeps the tables of states, people and organisations that articles are searched for."
    },
    synopsisSubcommandLabel = "check",
    mixinStandardHelpOptions = true)
final class GazetteerCommand implements Runnable {

  @Override
  public void run() {
    throw new WrongUsage("What to do with the gazetteer is missing, such as 'check'.");
  }
}

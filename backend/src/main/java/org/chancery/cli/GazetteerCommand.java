package org.chancery.cli;

import picocli.CommandLine.Command;

@Command(
    name = "gazetteer",
    description = {
      "Keeps the tables of states, people and organisations that articles are searched for.",
      "Your own tables lie in the folder 'gazetteer' of the data folder and are added to those that"
          + " ship."
    },
    synopsisSubcommandLabel = "check|import",
    mixinStandardHelpOptions = true)
final class GazetteerCommand implements Runnable {

  @Override
  public void run() {
    throw new WrongUsage("What to do with the gazetteer is missing: 'check' or 'import'.");
  }
}

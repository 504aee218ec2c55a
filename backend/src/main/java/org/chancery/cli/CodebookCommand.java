package org.chancery.cli;

import java.util.concurrent.Callable;
import org.chancery.enrich.Codebook;
import org.chancery.enrich.Enricher;
import picocli.CommandLine.Command;

@Command(
    name = "codebook",
    description = {
      "Prints the rules that code who does what to whom, as a Markdown table.",
      "For each its examples, how often it was right where a reader had coded, and the confidence"
          + " of its entries; needs no server."
    },
    mixinStandardHelpOptions = true)
final class CodebookCommand implements Callable<Integer> {

  private final Output out;

  CodebookCommand(Output out) {
    this.out = out;
  }

  @Override
  public Integer call() {
    out.println("Rules `" + Enricher.standard().version() + "`");
    out.println("");
    out.println(Codebook.rules().stripTrailing());
    out.requireWritten();
    return 0;
  }
}

package org.chancery.ui;

import org.chancery.cli.Cli;

/** The executable jar's main class: the command line, with the page's application behind it. */
public final class Main {

  private Main() {}

  public static void main(String[] args) {
    System.exit(Cli.run(args, () -> Chancery.class));
  }
}

package org.chancery.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;

/** All commands. Exit status 0, 1 when a command failed, 2 when it was called wrongly. */
@Command(
    name = "chancery",
    description =
        "A search appliance for people who study international relations through the news.",
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "'test' and 'bench' are run by the launcher. Settings come from the environment, such as",
      "CHANCERY_DATA_DIR, SERVER_PORT and CHANCERY_ADMIN_PASSWORD."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Cli.Version.class)
public final class Cli implements Runnable {

  private Cli() {}

  /**
   * Runs one command.
   *
   * @param application the class of the whole application, asked for only by commands that need it
   * @return the exit status
   */
  public static int run(String[] args, Supplier<Class<?>> application) {
    PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, UTF_8);
    PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, UTF_8);
    System.setErr(err);
    CommandLine line =
        new CommandLine(new Cli())
            .addSubcommand(new RunCommand(application))
            .addSubcommand(new IndexCommand(application))
            .addSubcommand(new ExtractCommand(out))
            .addSubcommand(new EnrichCommand(out))
            .addSubcommand(new SearchCommand(application, out))
            .addSubcommand(new ExportCommand(application, out))
            .addSubcommand(new DoctorCommand(application, out))
            .setOut(writer(out))
            .setErr(writer(err))
            .setExecutionExceptionHandler((e, command, parsed) -> {
              command.getErr().println("chancery: " + sentence(e));
              return ExitCode.SOFTWARE;
            });
    int status = line.execute(args);
    out.flush();
    return out.checkError() && status == 0 ? ExitCode.SOFTWARE : status;
  }

  @Override
  public void run() {
    throw new CommandLine.ParameterException(
        new CommandLine(this), "Name a command; 'chancery --help' lists them.");
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, UTF_8), true);
  }

  private static String sentence(Exception e) {
    String message = e.getMessage();
    return message == null ? e.toString() : message;
  }

  static final class Version implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = Cli.class.getPackage().getImplementationVersion();
      return new String[] {"Chancery " + (version == null ? "(unpackaged)" : version)};
    }
  }
}

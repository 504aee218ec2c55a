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
import picocli.CommandLine.UnmatchedArgumentException;

/** All commands. Exit status 0, 1 when a command failed, 2 when it was called wrongly. */
@Command(
    name = "chancery",
    description =
        "A search appliance for people who study international relations through the news.",
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "'test' and 'bench' are run by the launcher. Settings come from the environment, such as"
          + " CHANCERY_DATA_DIR, SERVER_PORT and CHANCERY_ADMIN_PASSWORD."
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
    Output out = Output.standard();
    PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, UTF_8);
    System.setErr(err);
    int status = line(application, out, err).execute(args);
    out.flush();
    return status == 0 ? written(out, err) : status;
  }

  /** All commands, which print to these two. */
  static CommandLine line(Supplier<Class<?>> application, Output out, PrintStream err) {
    return new CommandLine(new Cli())
        .addSubcommand(new RunCommand(application))
        .addSubcommand(new IndexCommand(application))
        .addSubcommand(new JobsCommand(application, out))
        .addSubcommand(new RecodeCommand(application))
        .addSubcommand(new CorrectCommand(application))
        .addSubcommand(new RemoveCommand(application))
        .addSubcommand(new ExtractCommand(out))
        .addSubcommand(new EnrichCommand(out))
        .addSubcommand(new CodebookCommand(out))
        .addSubcommand(new SearchCommand(application, out))
        .addSubcommand(new ExportCommand(application, out))
        .addSubcommand(new DoctorCommand(application, out))
        .addSubcommand(
            new CommandLine(new GazetteerCommand())
                .addSubcommand(new GazetteerCheckCommand(out))
                .addSubcommand(new GazetteerImportCommand(out)))
        .setOut(writer(out))
        .setErr(writer(err))
        .setParameterExceptionHandler((e, given) -> {
          CommandLine command = e.getCommandLine();
          command.getErr().println("chancery: " + usage(e, command));
          return ExitCode.USAGE;
        })
        .setExecutionExceptionHandler((e, command, parsed) -> {
          if (e instanceof WrongUsage) {
            command.getErr().println("chancery: " + usage(e, command));
            return ExitCode.USAGE;
          }
          if (!Ending.hasBegun() && !out.isClosedByReader()) {
            command.getErr().println("chancery: " + sentence(e));
          }
          return ExitCode.SOFTWARE;
        });
  }

  private static int written(Output out, PrintStream err) {
    try {
      out.requireWritten();
      return ExitCode.OK;
    } catch (Failure e) {
      if (!out.isClosedByReader()) {
        err.println("chancery: " + sentence(e));
      }
      return ExitCode.SOFTWARE;
    }
  }

  private static String usage(Exception e, CommandLine command) {
    String message = misuse(e, command);
    return message
        + (message.endsWith(".") ? " '" : ". '")
        + command.getCommandSpec().qualifiedName()
        + " --help' tells how it is called.";
  }

  private static String misuse(Exception e, CommandLine command) {
    if (e instanceof UnmatchedArgumentException unmatched && !unmatched.isUnknownOption()) {
      String argument = "'" + unmatched.getUnmatched().getFirst() + "'";
      return command.getParent() == null
          ? "There is no command " + argument
          : argument + " is one argument too many; put quotes around what belongs together";
    }
    String message = sentence(e).lines().findFirst().orElse("");
    return message.replace("is not an int", "is no whole number");
  }

  @Override
  public void run() {
    throw new WrongUsage("A command is missing, such as 'run' or 'search'.");
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

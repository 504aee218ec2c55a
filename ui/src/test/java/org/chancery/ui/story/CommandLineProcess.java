package org.chancery.ui.story;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.chancery.testing.ServerJava;

/** One command as a process of its own, as the launcher starts it. */
final class CommandLineProcess {

  private static final int PATIENCE_SECONDS = 240;

  private final Process process;
  private final Path out;
  private final Path err;

  record Answer(int status, String out, String err) {}

  private CommandLineProcess(Process process, Path out, Path err) {
    this.process = process;
    this.out = out;
    this.err = err;
  }

  static List<String> command(String... arguments) {
    List<String> command = ShippedJar.brief();
    command.addAll(List.of(arguments));
    return command;
  }

  static CommandLineProcess start(Path dataFolder, List<String> command) throws IOException {
    Path out = Files.createTempFile("chancery-out-", ".txt");
    Path err = Files.createTempFile("chancery-err-", ".txt");
    out.toFile().deleteOnExit();
    err.toFile().deleteOnExit();
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
    builder.environment().put("CHANCERY_DATA_DIR", dataFolder.toString());
    builder.environment().put("CHANCERY_ELASTICSEARCH_HEAP", "512");
    builder
        .environment()
        .put("CHANCERY_ELASTICSEARCH_OPTIONS", String.join(" ", ServerJava.brief()));
    builder.environment().remove("SERVER_PORT");
    return new CommandLineProcess(builder.start(), out, err);
  }

  /** Runs a command with nothing to read. */
  static Answer run(Path dataFolder, String... arguments) throws Exception {
    CommandLineProcess started = start(dataFolder, command(arguments));
    started.process.getOutputStream().close();
    return started.answer();
  }

  Process process() {
    return process;
  }

  String printed() throws IOException {
    return Files.readString(out, UTF_8) + Files.readString(err, UTF_8);
  }

  Answer answer() throws IOException, InterruptedException {
    boolean ended = process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
    process.destroyForcibly();
    assertThat(ended).as(printed()).isTrue();
    return new Answer(
        process.exitValue(), Files.readString(out, UTF_8), Files.readString(err, UTF_8));
  }
}

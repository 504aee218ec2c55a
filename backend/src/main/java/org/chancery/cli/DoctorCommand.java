package org.chancery.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.chancery.app.Refused;
import picocli.CommandLine.Command;
import tools.jackson.databind.JsonNode;

@Command(
    name = "doctor",
    description = "Checks Java, disk, port, Elasticsearch, the index and the database.",
    mixinStandardHelpOptions = true)
final class DoctorCommand implements Callable<Integer> {

  private static final long LEAST_DISK = 2L << 30;

  private final Supplier<Class<?>> application;
  private final PrintStream out;
  private boolean well = true;

  DoctorCommand(Supplier<Class<?>> application, PrintStream out) {
    this.application = application;
    this.out = out;
  }

  @Override
  public Integer call() throws IOException {
    report("Java", true, Runtime.version().toString());
    Path data = Settings.dataFolder();
    Files.createDirectories(data);
    report("data folder", Files.isWritable(data), data.toString());
    long free = Files.getFileStore(data).getUsableSpace();
    report("disk", free > LEAST_DISK, (free >> 20) + " MB free, 2,048 MB needed");
    try (Session session = Session.open(application)) {
      if (session.isRemote()) {
        report("running", true, "a Chancery runs on this data folder and answers");
      } else {
        port();
      }
      JsonNode status = session.remote().get("/status");
      report("Elasticsearch", true, status.path("elasticsearch").asString());
      int index = status.path("indexVersion").asInt();
      int build = status.path("definitionVersion").asInt();
      report(
          "index",
          index == build,
          "version " + index + ", " + status.path("articles").asLong() + " articles");
      report("database", true, status.path("database").asString());
    } catch (Refused | Failure e) {
      report("start", false, String.valueOf(e.getMessage()));
    }
    out.flush();
    return well ? 0 : 1;
  }

  private void port() {
    try {
      int port = Settings.port();
      boolean free = Ports.isFree("127.0.0.1", port);
      report(
          "port", free, port + (free ? " is free" : " is taken; choose another with SERVER_PORT"));
    } catch (Failure e) {
      report("port", false, String.valueOf(e.getMessage()));
    }
  }

  private void report(String what, boolean fine, String detail) {
    well &= fine;
    out.printf("%-14s %-4s %s%n", what, fine ? "ok" : "FAIL", detail);
  }
}

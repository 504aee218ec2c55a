package org.chancery.cli;

import java.io.IOException;
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

  private static final long LEAST_DISK = 2_000_000_000L;

  private final Supplier<Class<?>> application;
  private final Output out;
  private boolean well = true;

  DoctorCommand(Supplier<Class<?>> application, Output out) {
    this.application = application;
    this.out = out;
  }

  @Override
  public Integer call() throws IOException {
    report("Java", true, Runtime.version().toString());
    Path data = Settings.dataFolder();
    try {
      Files.createDirectories(data);
    } catch (IOException e) {
      report("data folder", false, data + " cannot be made: " + ExportFile.reason(e));
      return 1;
    }
    report("data folder", Files.isWritable(data), data.toString());
    long free = Files.getFileStore(data).getUsableSpace();
    report(
        "disk",
        free > LEAST_DISK,
        Words.bytes(free) + " free, " + Words.bytes(LEAST_DISK) + " needed");
    try (Session session = Session.open(application)) {
      report(
          "running",
          true,
          session.isRemote()
              ? "yes, and it answers at " + session.remote().base()
              : "no; the rest was started for this check");
      if (!session.isRemote()) {
        port();
      }
      JsonNode status = session.remote().get("/status");
      report("Elasticsearch", true, status.path("elasticsearch").asString());
      int index = status.path("indexVersion").asInt();
      int build = status.path("definitionVersion").asInt();
      report(
          "index",
          index == build,
          "version " + index + ", " + Words.count(status.path("articles").asLong(), "article"));
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

package org.chancery.cli;

import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;

@Command(
    name = "jobs",
    description = {
      "Prints the newest hundred jobs, one JSON object a line, or does something with one of them.",
      "A job that was paused, or whose process was killed, goes on where it was."
    },
    mixinStandardHelpOptions = true)
final class JobsCommand implements Callable<Integer> {

  private final Supplier<Class<?>> application;
  private final Output out;

  JobsCommand(Supplier<Class<?>> application, Output out) {
    this.application = application;
    this.out = out;
  }

  @Override
  public Integer call() {
    try (Session session = Session.open(application)) {
      for (JsonNode job : session.remote().get("/jobs")) {
        out.println(job.toString());
      }
      return 0;
    }
  }

  @Command(
      name = "pause",
      description = "Stops a running job until it is continued.",
      mixinStandardHelpOptions = true)
  int pause(@Parameters(paramLabel = "ID") String id) {
    String job = path(id);
    try (Session session = Session.open(application)) {
      session.remote().post(job + "/pause", null);
      return 0;
    }
  }

  @Command(
      name = "cancel",
      description = "Ends a running or paused job; what was indexed stays.",
      mixinStandardHelpOptions = true)
  int cancel(@Parameters(paramLabel = "ID") String id) {
    String job = path(id);
    try (Session session = Session.open(application)) {
      session.remote().delete(job);
      return 0;
    }
  }

  @Command(
      name = "continue",
      description = "Lets a paused job go on, and returns when it has ended.",
      mixinStandardHelpOptions = true)
  int unpause(@Parameters(paramLabel = "ID") String id) throws InterruptedException {
    return follow(path(id) + "/continue");
  }

  @Command(
      name = "retry",
      description =
          "Takes the documents again that a job could not index, and returns when all have been.",
      mixinStandardHelpOptions = true)
  int retry(@Parameters(paramLabel = "ID") String id) throws InterruptedException {
    return follow(path(id) + "/retry");
  }

  private int follow(String call) throws InterruptedException {
    try (Session session = Session.open(application)) {
      JsonNode job = session.remote().post(call, null);
      return new IngestFollower(session.remote()).follow(job.path("id").asString());
    }
  }

  private static String path(String id) {
    if (!id.matches("[0-9a-fA-F-]+")) {
      throw new WrongUsage("'" + id + "' is no job; 'chancery jobs' lists their ids");
    }
    return "/jobs/" + id;
  }
}

package org.chancery.cli;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;

@Command(
    name = "accounts",
    description = {
      "Prints the accounts, one JSON object a line, or makes or changes one.",
      "Passwords are generated and printed once; whoever gets one can change it on the page."
    },
    mixinStandardHelpOptions = true)
final class AccountsCommand implements Callable<Integer> {

  private final Supplier<Class<?>> application;
  private final Output out;

  AccountsCommand(Supplier<Class<?>> application, Output out) {
    this.application = application;
    this.out = out;
  }

  @Override
  public Integer call() {
    try (Session session = Session.open(application)) {
      for (JsonNode account : session.remote().get("/accounts")) {
        out.println(account.toString());
      }
      return 0;
    }
  }

  @Command(
      name = "add",
      description = "Makes an account and prints it with its password.",
      mixinStandardHelpOptions = true)
  int add(
      @Parameters(paramLabel = "NAME") String name,
      @Option(
              names = "--role",
              paramLabel = "ROLE",
              defaultValue = "reader",
              description = "reader, editor or admin; reader where nothing is said.")
          String role) {
    try (Session session = Session.open(application)) {
      out.println(
          session.remote().post("/accounts", Map.of("name", name, "role", role)).toString());
      return 0;
    }
  }

  @Command(
      name = "change",
      description = "Gives an account another role, disables it, or enables it again.",
      mixinStandardHelpOptions = true)
  int change(
      @Parameters(paramLabel = "NAME") String name,
      @Option(names = "--role", paramLabel = "ROLE", description = "reader, editor or admin.")
          @Nullable String role,
      @Option(names = "--disable", description = "Nobody can sign in under this name any more.")
          boolean disable,
      @Option(names = "--enable", description = "Signing in works again.") boolean enable) {
    if (disable && enable) {
      throw new WrongUsage("--disable and --enable contradict each other.");
    }
    Map<String, Object> change = new HashMap<>();
    if (role != null) {
      change.put("role", role);
    }
    if (disable || enable) {
      change.put("enabled", enable);
    }
    if (change.isEmpty()) {
      throw new WrongUsage("Say what to change: --role, --disable or --enable.");
    }
    String path = path(name);
    try (Session session = Session.open(application)) {
      out.println(session.remote().put(path, change).toString());
      return 0;
    }
  }

  @Command(
      name = "password",
      description = "Gives an account a new password and prints it.",
      mixinStandardHelpOptions = true)
  int password(@Parameters(paramLabel = "NAME") String name) {
    String path = path(name);
    try (Session session = Session.open(application)) {
      out.println(session.remote().post(path + "/password", null).toString());
      return 0;
    }
  }

  private static String path(String name) {
    if (!name.matches("[a-z0-9._@-]+")) {
      throw new WrongUsage("'" + name + "' is no account; 'chancery accounts' lists them");
    }
    return "/accounts/" + name;
  }
}

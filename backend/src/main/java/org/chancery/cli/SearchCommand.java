package org.chancery.cli;

import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.JsonNode;

@Command(
    name = "search",
    description = {
      "Prints hits, one JSON object a line.",
      "On standard error it says how many articles there are."
    },
    mixinStandardHelpOptions = true)
final class SearchCommand implements Callable<Integer> {

  private static final int PAGE = 500;

  private final Supplier<Class<?>> application;
  private final Output out;

  @Mixin private CountingOptions options = new CountingOptions();

  @Option(names = "--limit", paramLabel = "N", description = "Print at most N hits (default 25).")
  private int limit = 25;

  SearchCommand(Supplier<Class<?>> application, Output out) {
    this.application = application;
    this.out = out;
  }

  @Override
  public Integer call() {
    if (limit < 1) {
      throw new WrongUsage("--limit is " + limit + ", but must be 1 or more.");
    }
    String parameters = options.parameters();
    try (Session session = Session.open(application)) {
      @Nullable String cursor = null;
      int printed = 0;
      do {
        String path =
            "/search?"
                + parameters
                + "&size="
                + Math.min(limit - printed, PAGE)
                + (cursor == null ? "" : "&cursor=" + cursor);
        JsonNode page = session.remote().get(path);
        if (cursor == null) {
          SearchOptions.tell(page);
        }
        for (JsonNode hit : page.path("hits")) {
          out.println(hit);
          out.requireWritten();
          printed++;
        }
        cursor = page.path("cursor").asString(null);
      } while (cursor != null && printed < limit);
    }
    return 0;
  }
}

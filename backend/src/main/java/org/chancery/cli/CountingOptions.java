package org.chancery.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What to search for, and what of it counts. */
final class CountingOptions extends SearchOptions {

  @Option(
      names = "--count",
      paramLabel = "articles|texts",
      description = "texts: near copies of one text count once.")
  private @Nullable String count;

  @Override
  List<String> more() {
    return count == null ? List.of() : List.of("count=" + count);
  }
}

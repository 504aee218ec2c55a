package org.chancery.embedded;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Starts a server, prints its process id and waits to be killed. */
final class ShortLivedParent {

  private ShortLivedParent() {}

  public static void main(String[] args) throws InterruptedException {
    EmbeddedElasticsearch server =
        EmbeddedElasticsearch.start(
            new EmbeddedSettings(Path.of(args[0]), 512, Map.of(), List.of()), sentence -> {});
    System.out.println(server.pid());
    Thread.sleep(120_000);
  }
}

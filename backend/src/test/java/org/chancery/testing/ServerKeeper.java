package org.chancery.testing;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Properties;
import org.chancery.embedded.EmbeddedElasticsearch;
import org.chancery.embedded.EmbeddedSettings;

/** Runs one embedded server until the process that it was started for is gone. */
final class ServerKeeper {

  private static final int HEAP_MEGABYTES = 512;

  private ServerKeeper() {}

  /**
   * Takes the process id of the owner, and the file that is to say how to connect.
   *
   * @throws IOException where that file cannot be written
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    ProcessHandle owner = ProcessHandle.of(Long.parseLong(arguments[0])).orElseThrow();
    Path address = Path.of(arguments[1]);
    Path folder = TemporaryFolder.create("test");
    EmbeddedElasticsearch server =
        EmbeddedElasticsearch.start(
            new EmbeddedSettings(folder, HEAP_MEGABYTES, Map.of(), ServerJava.brief()),
            System.err::println);
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(() -> {
              server.close();
              TemporaryFolder.delete(folder);
              TemporaryFolder.delete(address);
            }));
    publish(server, address);
    owner.onExit().join();
  }

  private static void publish(EmbeddedElasticsearch server, Path address) throws IOException {
    Properties found = new Properties();
    found.setProperty("uri", server.uri().toString());
    found.setProperty("key", server.apiKey());
    Path unfinished = address.resolveSibling(address.getFileName() + ".new");
    try (OutputStream out = Files.newOutputStream(unfinished)) {
      found.store(out, null);
    }
    Files.move(unfinished, address, StandardCopyOption.ATOMIC_MOVE);
  }
}

package org.chancery.ui.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.chancery.testing.ServerJava;
import org.chancery.testing.TemporaryFolder;

/** The jar as it was built, unpacked as the launcher does it. */
final class ShippedJar {

  private static final String JAVA =
      Path.of(System.getProperty("java.home"), "bin", "java").toString();
  private static final Path FOLDER = unpacked();

  private ShippedJar() {}

  /** Runs it for seconds. */
  static List<String> brief() {
    List<String> command = new ArrayList<>(List.of(JAVA));
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    command.addAll(ServerJava.cached(FOLDER.resolve("commands.jsa")));
    command.addAll(List.of("-Dstderr.encoding=UTF-8", "-Dstdout.encoding=UTF-8"));
    command.addAll(List.of("-jar", FOLDER.resolve("chancery.jar").toString()));
    return command;
  }

  private static Path unpacked() {
    Path target = Path.of(System.getProperty("chancery.root", "..")).resolve("ui/target");
    Path folder = target.resolve("shipped-" + System.getProperty("chancery.fork", "fork-1"));
    TemporaryFolder.delete(folder);
    try {
      Process unpacking =
          new ProcessBuilder(
                  JAVA,
                  "-Djarmode=tools",
                  "-jar",
                  target.resolve("chancery.jar").toString(),
                  "extract",
                  "--destination",
                  folder.toString())
              .redirectErrorStream(true)
              .redirectOutput(Files.createTempFile("chancery-unpacking-", ".txt").toFile())
              .start();
      if (unpacking.waitFor() != 0) {
        throw new IllegalStateException("the built jar could not be unpacked");
      }
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while the jar was unpacked", e);
    }
  }
}

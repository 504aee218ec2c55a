package org.chancery.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * How tests have Java run an embedded server: with a cache of the classes that the first one
 * loaded, made when that ends.
 */
public final class ServerJava {

  private ServerJava() {}

  /** Java knows the jars of a cache by size and date, which those of another build may share. */
  static void forget() throws IOException {
    Files.deleteIfExists(cache());
  }

  /** With this cache, which is made by whoever ends first. */
  public static List<String> cached(Path cache) {
    return List.of(
        "-XX:+AutoCreateSharedArchive",
        "-XX:SharedArchiveFile=" + cache,
        "-XX:+VerifySharedSpaces",
        "-Xlog:disable");
  }

  /**
   * For one that ends with the tests: without the slow compiler, which would take as long as all
   * that they ask; but for the long ones. Those fill the heap, and Elasticsearch counts what the
   * simple collector has not yet collected as memory that is lost.
   */
  public static List<String> brief() {
    List<String> options = new ArrayList<>(cached(cache()));
    if (!Boolean.getBoolean("chancery.long")) {
      options.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    }
    return options;
  }

  private static Path cache() {
    return Path.of(System.getProperty("chancery.root", ".."))
        .toAbsolutePath()
        .normalize()
        .resolve("target/elasticsearch.jsa");
  }
}

package org.chancery.testing;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * How tests have Java run an embedded server: with a cache of the classes that the first one
 * loaded, made when that ends.
 */
public final class ServerJava {

  private ServerJava() {}

  static List<String> options() {
    Path cache =
        Path.of(System.getProperty("chancery.root", ".."))
            .toAbsolutePath()
            .normalize()
            .resolve("target/elasticsearch.jsa");
    return List.of(
        "-XX:+AutoCreateSharedArchive",
        "-XX:SharedArchiveFile=" + cache,
        "-XX:+VerifySharedSpaces",
        "-Xlog:disable");
  }

  /** For one that lives for seconds: without the slow compiler. */
  public static List<String> brief() {
    return Stream.concat(
            Stream.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"), options().stream())
        .toList();
  }
}

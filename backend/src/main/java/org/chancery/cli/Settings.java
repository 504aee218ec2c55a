package org.chancery.cli;

import java.nio.file.Path;

/** What commands read from the environment before anything else is started. */
final class Settings {

  private Settings() {}

  static Path dataFolder() {
    String folder = System.getenv("CHANCERY_DATA_DIR");
    return Path.of(folder == null || folder.isBlank() ? "data" : folder)
        .toAbsolutePath()
        .normalize();
  }

  /** The address that {@code SERVER_ADDRESS} names, else 127.0.0.1. */
  static String host() {
    String host = System.getenv("SERVER_ADDRESS");
    return host == null || host.isBlank() ? "127.0.0.1" : host.strip();
  }

  /** The port that {@code SERVER_PORT} names, else 8080. */
  static int port() {
    String port = System.getenv("SERVER_PORT");
    if (port == null || port.isBlank()) {
      return 8080;
    }
    try {
      int number = Integer.parseInt(port.strip());
      if (Ports.exists(number)) {
        return number;
      }
    } catch (NumberFormatException e) {
      throw new Failure("SERVER_PORT is '" + port + "', which is no port number.", e);
    }
    throw new Failure("SERVER_PORT is " + port + ", but ports go from 0 to 65535.");
  }
}

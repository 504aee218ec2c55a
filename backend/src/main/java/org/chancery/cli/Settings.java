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
}

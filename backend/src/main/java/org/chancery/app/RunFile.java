package org.chancery.app;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where a running Chancery answers commands of this machine; kept in a file that only its user can
 * read.
 *
 * @param token to be sent as {@code Authorization: Bearer …}
 */
public record RunFile(URI address, String token, long pid) {

  private static final ObjectMapper JSON = JsonMapper.shared();
  private static final String NAME = "run.json";

  /** Writes it so that nobody else can read it, not even for a moment. */
  public void write(Path dataFolder) throws IOException {
    Path target = dataFolder.resolve(NAME);
    Path fresh = dataFolder.resolve(NAME + ".tmp");
    Files.deleteIfExists(fresh);
    if (Files.getFileStore(dataFolder).supportsFileAttributeView("posix")) {
      Files.createFile(
          fresh,
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    }
    Files.write(fresh, JSON.writeValueAsBytes(this));
    Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  /** The running Chancery of a data folder; one that has died left a file that means nothing. */
  public static Optional<RunFile> find(Path dataFolder) {
    try {
      RunFile file = JSON.readValue(Files.readAllBytes(dataFolder.resolve(NAME)), RunFile.class);
      boolean alive = ProcessHandle.of(file.pid).map(ProcessHandle::isAlive).orElse(false);
      return alive ? Optional.of(file) : Optional.empty();
    } catch (IOException | JacksonException e) {
      return Optional.empty();
    }
  }

  public static void delete(Path dataFolder) {
    try {
      Files.deleteIfExists(dataFolder.resolve(NAME));
    } catch (IOException e) {
      throw new IllegalStateException("could not delete " + dataFolder.resolve(NAME), e);
    }
  }
}

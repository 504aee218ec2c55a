package org.chancery.app;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** The folder that one Chancery keeps everything in, held by one process at a time. */
public final class DataFolder implements AutoCloseable {

  private final Path path;
  private final FileChannel channel;

  private DataFolder(Path path, FileChannel channel) {
    this.path = path;
    this.channel = channel;
  }

  /**
   * Takes the folder, and creates it where there is none.
   *
   * @throws Refused with one sentence
   */
  public static DataFolder take(Path folder) {
    Path path = folder.toAbsolutePath().normalize();
    try {
      Files.createDirectories(path);
      FileChannel channel =
          FileChannel.open(
              path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      FileLock lock = lock(channel);
      if (lock == null) {
        channel.close();
        throw new Refused(
            "The data folder "
                + path
                + " is in use by another Chancery"
                + RunFile.find(path).map(running -> ", at " + running.address()).orElse("")
                + "; stop that one, or choose another folder with CHANCERY_DATA_DIR.",
            null);
      }
      return new DataFolder(path, channel);
    } catch (IOException e) {
      throw new Refused(
          "The data folder " + path + " cannot be written; choose another with CHANCERY_DATA_DIR.",
          e);
    }
  }

  public Path path() {
    return path;
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new IllegalStateException("could not let go of " + path, e);
    }
  }

  private static @Nullable FileLock lock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }
}

package org.chancery.ui.ingest;

import java.io.File;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A folder of its own for one batch of uploads, made when the first file comes. */
final class UploadFolder implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final Pattern UNSAFE = Pattern.compile("[^\\p{L}\\p{N}._-]+");

  /** How the names of such folders begin. */
  static final String PREFIX = "chancery-upload-";

  /** What is uploaded and never indexed is gone with this process. */
  private static final Set<Path> UNCLAIMED = ConcurrentHashMap.newKeySet();

  static {
    Runtime.getRuntime().addShutdownHook(new Thread(UploadFolder::deleteUnclaimed));
  }

  private @Nullable File folder;

  /** Where the file goes; whatever its name says, it stays inside this folder. */
  synchronized File fileFor(String name) throws IOException {
    String safe = UNSAFE.matcher(Path.of(name).getFileName().toString()).replaceAll("_");
    if (safe.isEmpty() || safe.startsWith(".")) {
      safe = "file" + safe;
    }
    File file = new File(path().toFile(), safe);
    for (int i = 2; file.exists(); i++) {
      file = new File(path().toFile(), i + "-" + safe);
    }
    return file;
  }

  synchronized Path path() {
    try {
      if (folder == null) {
        folder = Files.createTempDirectory(PREFIX).toFile();
        UNCLAIMED.add(folder.toPath());
      }
      return folder.toPath();
    } catch (IOException e) {
      throw new UncheckedIOException("could not make a folder for uploads", e);
    }
  }

  /**
   * The folder of what was uploaded, which from now on belongs to a job and outlives this process;
   * none of a path that somebody named on the server.
   */
  static @Nullable Path handOver(Path source) {
    Path parent = source.getParent();
    Path folder = parent == null || isOurs(source) ? source : parent;
    if (!isOurs(folder)) {
      return null;
    }
    UNCLAIMED.remove(folder);
    return folder;
  }

  private static void deleteUnclaimed() {
    for (Path folder : UNCLAIMED) {
      File[] files = folder.toFile().listFiles();
      for (File file : files == null ? new File[0] : files) {
        file.delete();
      }
      folder.toFile().delete();
    }
  }

  private static boolean isOurs(Path folder) {
    return Path.of(System.getProperty("java.io.tmpdir")).equals(folder.getParent())
        && folder.getFileName().toString().startsWith(PREFIX);
  }
}

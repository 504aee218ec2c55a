package org.chancery.ui.ingest;

import java.io.File;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A folder of its own for one batch of uploads, made when the first file comes. */
final class UploadFolder implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final Pattern UNSAFE = Pattern.compile("[^\\p{L}\\p{N}._-]+");

  /** How the names of such folders begin. */
  static final String PREFIX = "chancery-upload-";

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
    file.deleteOnExit();
    return file;
  }

  synchronized Path path() {
    try {
      if (folder == null) {
        folder = Files.createTempDirectory(PREFIX).toFile();
        // What is uploaded and never indexed is gone with this process, latest first.
        folder.deleteOnExit();
      }
      return folder.toPath();
    } catch (IOException e) {
      throw new UncheckedIOException("could not make a folder for uploads", e);
    }
  }

  /** Deletes the folder of what was uploaded; a path that somebody named on the server stays. */
  static void deleteUploaded(Path source) {
    Path parent = source.getParent();
    Path folder = parent == null || isOurs(source) ? source : parent;
    if (!isOurs(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("could not delete the uploads in " + folder, e);
    }
  }

  private static boolean isOurs(Path folder) {
    return Path.of(System.getProperty("java.io.tmpdir")).equals(folder.getParent())
        && folder.getFileName().toString().startsWith(PREFIX);
  }
}

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
    return file;
  }

  synchronized Path path() {
    try {
      if (folder == null) {
        folder = Files.createTempDirectory(PREFIX).toFile();
      }
      return folder.toPath();
    } catch (IOException e) {
      throw new UncheckedIOException("could not make a folder for uploads", e);
    }
  }

  /** Deletes a folder of uploads; a path that somebody named on the server is left alone. */
  static void deleteUploaded(Path folder) {
    Path name = folder.getFileName();
    if (name == null || !name.toString().startsWith(PREFIX)) {
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
}

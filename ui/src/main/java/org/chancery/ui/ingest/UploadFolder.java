package org.chancery.ui.ingest;

import java.io.File;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.chancery.ingest.Uploads;
import org.jspecify.annotations.Nullable;

/** A folder of its own for one batch of uploads, made when the first file comes. */
final class UploadFolder {

  private static final Pattern UNSAFE = Pattern.compile("[^\\p{L}\\p{N}._-]+");

  private final Uploads uploads;
  private @Nullable Path folder;

  UploadFolder(Uploads uploads) {
    this.uploads = uploads;
  }

  /** Where the file goes; whatever its name says, it stays inside this folder. */
  synchronized File fileFor(String name) {
    String safe = UNSAFE.matcher(Path.of(name).getFileName().toString()).replaceAll("_");
    if (safe.isEmpty() || safe.startsWith(".")) {
      safe = "file" + safe;
    }
    File file = path().resolve(safe).toFile();
    for (int i = 2; file.exists(); i++) {
      file = path().resolve(i + "-" + safe).toFile();
    }
    return file;
  }

  synchronized Path path() {
    if (folder == null) {
      folder = uploads.newFolder();
    }
    return folder;
  }

  /** Nobody will have it indexed any more. */
  synchronized void discard() {
    if (folder != null) {
      Uploads.delete(folder);
    }
  }
}

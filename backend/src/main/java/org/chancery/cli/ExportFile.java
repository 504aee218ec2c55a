package org.chancery.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** The file of an export, which is there only once it is whole. */
final class ExportFile {

  private ExportFile() {}

  /**
   * Where to write, symbolic links resolved.
   *
   * @throws Failure with one sentence, when it cannot be there
   */
  static Path target(Path file) {
    Path absolute = file.toAbsolutePath().normalize();
    Path folder = absolute.getParent();
    if (folder == null || Files.isDirectory(absolute)) {
      throw new Failure(file + " is a folder; name a file in it.");
    }
    if (!Files.isDirectory(folder)) {
      throw new Failure("There is no folder " + folder + " to write " + file + " to.");
    }
    if (!Files.isWritable(Files.exists(absolute) ? absolute : folder)) {
      throw new Failure(file + " cannot be written: permission denied.");
    }
    try {
      return Files.exists(absolute) ? absolute.toRealPath() : absolute;
    } catch (IOException e) {
      throw new Failure(file + " cannot be written: " + reason(e) + ".", e);
    }
  }

  static void write(InputStream in, Path file) throws IOException {
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      // A device or a pipe can only be written to as it is.
      try (OutputStream to = Files.newOutputStream(file)) {
        in.transferTo(to);
      }
      return;
    }
    Path part =
        file.resolveSibling(file.getFileName() + "." + ProcessHandle.current().pid() + ".part");
    // Also when a signal ends this process on the way.
    part.toFile().deleteOnExit();
    try (OutputStream to = Files.newOutputStream(part)) {
      in.transferTo(to);
    }
    Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
  }

  /** What went wrong, without the path that some messages begin with. */
  static String reason(IOException e) {
    String reason = e instanceof FileSystemException f ? f.getReason() : e.getMessage();
    return reason == null ? e.getClass().getSimpleName() : reason;
  }
}

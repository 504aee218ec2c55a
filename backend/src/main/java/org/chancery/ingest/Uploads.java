package org.chancery.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Folders in which uploaded files wait until the job that takes them has ended; they outlive the
 * process as the job does. Thread-safe.
 */
public class Uploads implements AutoCloseable {

  /** How jobs are called whose files are gone once they have ended. */
  public static final String SHOWN = "Uploaded: ";

  static final String PREFIX = "chancery-upload-";
  private static final int MOST_SHOWN = 20;

  private final Path root;
  private final JobStore jobs;

  /**
   * @param root of this process alone
   */
  Uploads(Path root, JobStore jobs) {
    this.root = root.toAbsolutePath().normalize();
    this.jobs = jobs;
    deleteUnclaimed();
  }

  /** A folder for the files of one job. */
  public Path newFolder() {
    try {
      return Files.createTempDirectory(Files.createDirectories(root), PREFIX);
    } catch (IOException e) {
      throw new UncheckedIOException("could not make a folder for uploads in " + root, e);
    }
  }

  /** The folder of what was uploaded; none of a path that somebody named on the server. */
  public Optional<Path> folderOf(Path source) {
    Path parent = source.getParent();
    return isOurs(source) || !isOurs(parent)
        ? Optional.of(source).filter(this::isOurs)
        : Optional.ofNullable(parent);
  }

  /** What was uploaded into a folder, whose own name tells nobody anything. */
  static String shown(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      List<String> names = files.map(file -> file.getFileName().toString()).sorted().toList();
      String first = String.join(", ", names.subList(0, Math.min(names.size(), MOST_SHOWN)));
      return names.size() <= MOST_SHOWN
          ? SHOWN + first
          : String.format(
              Locale.ROOT, "%s%s and %,d more", SHOWN, first, names.size() - MOST_SHOWN);
    } catch (IOException e) {
      throw new UncheckedIOException("could not list the uploads in " + folder, e);
    }
  }

  /** Deletes a folder with all that is in it; none that is gone already. */
  public static void delete(Path folder) {
    if (!Files.exists(folder)) {
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

  /** What was uploaded and never indexed is gone with this process. */
  @Override
  public void close() {
    deleteUnclaimed();
  }

  private void deleteUnclaimed() {
    if (!Files.isDirectory(root)) {
      return;
    }
    Set<Path> claimed = jobs.uploads();
    try (Stream<Path> folders = Files.list(root)) {
      List<Path> unclaimed =
          folders.filter(this::isOurs).filter(folder -> !claimed.contains(folder)).toList();
      unclaimed.forEach(Uploads::delete);
    } catch (IOException e) {
      throw new UncheckedIOException("could not list the uploads in " + root, e);
    }
  }

  private boolean isOurs(@Nullable Path folder) {
    return folder != null
        && root.equals(folder.getParent())
        && folder.getFileName().toString().startsWith(PREFIX);
  }
}

package org.chancery.cli;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The files below a path in their order, what is hidden left out. */
final class FoundFiles extends SimpleFileVisitor<Path> {

  private static final int DEEPEST = 200;

  private final Path root;
  private final List<FoundFile> files = new ArrayList<>();

  /**
   * A file.
   *
   * @param failure why it cannot be read
   */
  record FoundFile(Path path, long size, @Nullable IOException failure) {}

  private FoundFiles(Path root) {
    this.root = root;
  }

  /**
   * @throws Failure where nothing has that name
   */
  static void check(Path path) {
    if (path.toString().isBlank()) {
      throw new Failure("A path is missing; write the name of a file or folder.");
    }
    if (!Files.exists(path)) {
      throw new Failure("There is no file or folder " + path + ".");
    }
  }

  static List<FoundFile> below(Path root) throws IOException {
    FoundFiles found = new FoundFiles(root);
    Files.walkFileTree(root, Set.of(FileVisitOption.FOLLOW_LINKS), DEEPEST, found);
    found.files.sort(Comparator.comparing(FoundFile::path));
    return found.files;
  }

  @Override
  public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
    return folder.equals(root) || isShown(folder)
        ? FileVisitResult.CONTINUE
        : FileVisitResult.SKIP_SUBTREE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    if (file.equals(root) || isShown(file) && attributes.isRegularFile()) {
      files.add(new FoundFile(file, attributes.size(), null));
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException e) {
    if (file.equals(root) || isShown(file)) {
      files.add(new FoundFile(file, 0, e));
    }
    return FileVisitResult.CONTINUE;
  }

  private static boolean isShown(Path file) {
    return !file.getFileName().toString().startsWith(".");
  }
}

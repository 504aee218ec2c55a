package org.chancery.ingest;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the documents below a file or folder, in no promised order. */
final class FileSource {

  static final int DEEPEST = 200;
  static final Set<FileVisitOption> LINKS = Set.of(FileVisitOption.FOLLOW_LINKS);

  private final Path root;
  private final Sink sink;

  /** Takes what is found; waits while too much is waiting. */
  interface Sink {
    void accept(Item item) throws InterruptedException;

    boolean isCancelled();
  }

  FileSource(Path root, Sink sink) {
    this.root = root;
    this.sink = sink;
  }

  void find() throws InterruptedException, IOException {
    Visitor visitor = new Visitor();
    Files.walkFileTree(root, LINKS, DEEPEST, visitor);
    if (visitor.interrupted != null) {
      throw visitor.interrupted;
    }
  }

  /** Whether it is to be read: hidden files are not, unless one is named itself. */
  static boolean isWanted(Path file, Path root) {
    return file.equals(root) || !file.getFileName().toString().startsWith(".");
  }

  /** The path below the folder that was named; the file's own name where a file was named. */
  private String origin(Path file) {
    Path relative = file.equals(root) ? file.getFileName() : root.relativize(file);
    return relative.toString().replace('\\', '/');
  }

  private void take(Path file, long size) throws InterruptedException {
    String name = file.getFileName().toString();
    String origin = origin(file);
    if (Formats.isForeign(name)) {
      sink.accept(
          new Item.Unreadable(
              origin, "Files of the kind ." + Formats.extension(name) + " are not read.", size));
    } else if (Formats.isJsonLines(name)) {
      JsonLines.read(file, origin, size, sink);
    } else {
      sink.accept(new Item.OneFile(file, origin, size));
    }
  }

  private final class Visitor extends SimpleFileVisitor<Path> {

    private @Nullable InterruptedException interrupted;

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (!isWanted(file, root)) {
        return FileVisitResult.CONTINUE;
      }
      return guarded(() -> {
        if (attributes.isRegularFile()) {
          take(file, attributes.size());
        } else {
          sink.accept(new Item.Unreadable(origin(file), irregular(attributes), 0));
        }
      });
    }

    private static String irregular(BasicFileAttributes attributes) {
      return attributes.isSymbolicLink()
          ? "It is a symbolic link that leads nowhere."
          : "It is no regular file.";
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      return guarded(
          () -> sink.accept(new Item.Unreadable(origin(file), FileReading.sentence(e), 0)));
    }

    private FileVisitResult guarded(Step step) {
      try {
        step.run();
        return sink.isCancelled() ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
      } catch (InterruptedException e) {
        interrupted = e;
        return FileVisitResult.TERMINATE;
      }
    }
  }

  @FunctionalInterface
  private interface Step {
    void run() throws InterruptedException;
  }
}

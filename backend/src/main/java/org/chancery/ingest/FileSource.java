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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finds the documents below a file or folder, in no promised order. */
final class FileSource {

  private static final Logger LOG = LoggerFactory.getLogger(FileSource.class);

  static final int DEEPEST = 200;
  static final Set<FileVisitOption> LINKS = Set.of(FileVisitOption.FOLLOW_LINKS);

  private final Path root;
  private final Contents contents;
  private final Sink sink;

  FileSource(Path root, Contents contents, Sink sink) {
    this.root = root;
    this.contents = contents;
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
    switch (Formats.of(name)) {
      case DOCUMENT -> {
        if (Texts.isExport(file)) {
          readMany(file, origin, size);
        } else {
          sink.accept(new Item.OneFile(file, origin, size));
        }
      }
      case COLUMNS -> sink.passed(size);
      case FOREIGN -> sink.accept(new Item.Unreadable(origin, Contents.foreign(name), size));
      default -> readMany(file, origin, size);
    }
  }

  private void readMany(Path file, String origin, long size) throws InterruptedException {
    try {
      contents.readFile(file, origin, size, sink);
    } catch (RuntimeException e) {
      // One file must not end a job of thousands; the account of failures names it.
      LOG.error("{} could not be read", origin, e);
      sink.accept(
          new Item.Unreadable(origin, "It could not be read; the log says what went wrong.", 0));
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

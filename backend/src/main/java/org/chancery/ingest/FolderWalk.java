package org.chancery.ingest;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Objects;

/**
 * Walks a folder and everything below it, each folder's entries by their names, so that another
 * walk comes by the same things in the same order. Follows links; leaves out what is hidden below
 * the folder that was named.
 */
final class FolderWalk {

  /** Deeper folders are told of as files. */
  static final int DEEPEST = 200;

  private final Visitor visitor;
  private final Deque<Folder> above = new ArrayDeque<>();

  private record Folder(Path path, BasicFileAttributes attributes) {
    boolean is(Path other, BasicFileAttributes its) throws IOException {
      Object key = attributes.fileKey();
      return key == null ? Files.isSameFile(path, other) : key.equals(its.fileKey());
    }
  }

  /** Told of what is found. */
  interface Visitor {

    /** Everything that is no folder; a link that leads nowhere too. */
    void file(Path file, BasicFileAttributes attributes) throws InterruptedException;

    void failed(Path path, IOException why) throws InterruptedException;

    boolean isCancelled();
  }

  FolderWalk(Visitor visitor) {
    this.visitor = visitor;
  }

  void walk(Path path) throws InterruptedException {
    BasicFileAttributes attributes;
    try {
      attributes = attributes(path);
      if (!attributes.isDirectory() || above.size() >= DEEPEST) {
        visitor.file(path, attributes);
        return;
      }
      for (Folder folder : above) {
        if (folder.is(path, attributes)) {
          throw new FileSystemLoopException(path.toString());
        }
      }
    } catch (IOException e) {
      visitor.failed(path, e);
      return;
    }
    above.push(new Folder(path, attributes));
    for (Path entry : entries(path)) {
      if (visitor.isCancelled()) {
        break;
      }
      walk(entry);
    }
    above.pop();
  }

  /** What could be listed of them, where listing ends with an error. */
  private List<Path> entries(Path folder) throws InterruptedException {
    List<Path> found = new ArrayList<>();
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
      for (Path entry : entries) {
        if (!isHidden(entry)) {
          found.add(entry);
        }
      }
    } catch (DirectoryIteratorException e) {
      visitor.failed(folder, Objects.requireNonNull(e.getCause()));
    } catch (IOException e) {
      visitor.failed(folder, e);
    }
    // By their names as text: what is no UTF-8 can be read, but not be named again.
    found.sort(Comparator.comparing(entry -> entry.getFileName().toString()));
    return found;
  }

  static boolean isHidden(Path entry) {
    return entry.getFileName().toString().startsWith(".");
  }

  private static BasicFileAttributes attributes(Path path) throws IOException {
    try {
      return Files.readAttributes(path, BasicFileAttributes.class);
    } catch (IOException e) {
      return Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    }
  }
}

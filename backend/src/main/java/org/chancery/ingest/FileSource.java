package org.chancery.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finds the documents below a file or folder, always in the same order. */
final class FileSource implements FolderWalk.Visitor {

  private static final Logger LOG = LoggerFactory.getLogger(FileSource.class);

  private final Path root;
  private final int number;
  private final Contents contents;
  private final Feed feed;

  /**
   * @param number of this source among those of the job
   */
  FileSource(Path root, int number, Contents contents, Feed feed) {
    this.root = root;
    this.number = number;
    this.contents = contents;
    this.feed = feed;
  }

  void find() throws InterruptedException {
    new FolderWalk(this).walk(root);
  }

  @Override
  public void file(Path file, BasicFileAttributes attributes) throws InterruptedException {
    long size = attributes.isRegularFile() ? attributes.size() : 0;
    if (!feed.enter(number, below(file), origin(file), size)) {
      return;
    }
    if (attributes.isRegularFile()) {
      take(file, size);
    } else {
      feed.accept(new Item.Unreadable(origin(file), irregular(attributes), 0));
    }
  }

  @Override
  public void failed(Path path, IOException why) throws InterruptedException {
    if (feed.enter(number, below(path), origin(path), 0)) {
      feed.accept(new Item.Unreadable(origin(path), FileReading.sentence(why), 0));
    }
  }

  @Override
  public boolean isCancelled() {
    return feed.isCancelled();
  }

  private String below(Path file) {
    return root.relativize(file).toString().replace('\\', '/');
  }

  /** The path below the folder that was named; the file's own name where a file was named. */
  private String origin(Path file) {
    return file.equals(root) ? file.getFileName().toString() : below(file);
  }

  private void take(Path file, long size) throws InterruptedException {
    String name = file.getFileName().toString();
    String origin = origin(file);
    switch (Formats.of(name)) {
      case DOCUMENT -> {
        if (Texts.isExport(file)) {
          readMany(file, origin, size);
        } else {
          feed.accept(new Item.OneFile(file, origin, size));
        }
      }
      case COLUMNS -> feed.passed(size);
      case FOREIGN -> feed.accept(new Item.Unreadable(origin, Contents.foreign(name), size));
      default -> readMany(file, origin, size);
    }
  }

  private void readMany(Path file, String origin, long size) throws InterruptedException {
    try {
      contents.readFile(file, origin, size, feed);
    } catch (RuntimeException e) {
      // One file must not end a job of thousands; the account of failures names it.
      LOG.error("{} could not be read", origin, e);
      feed.accept(
          new Item.Unreadable(origin, "It could not be read; the log says what went wrong.", 0));
    }
    feed.leave();
  }

  private static String irregular(BasicFileAttributes attributes) {
    return attributes.isSymbolicLink()
        ? "It is a symbolic link that leads nowhere."
        : "It is no regular file.";
  }
}

package org.chancery.ingest;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads the documents out of files and of archives' entries, by the format their names promise. */
final class Contents implements AutoCloseable {

  private static final int DEEPEST = 2;

  private final Tables tables = new Tables();
  private final Texts texts = new Texts();
  private final Columns columns;

  /**
   * @param columns of tables
   */
  Contents(Columns columns) {
    this.columns = columns;
  }

  /** Reads a file that is not one plain document; accounts for all of its bytes. */
  void readFile(Path path, String origin, long size, Sink sink) throws InterruptedException {
    try (CountedChannel file = new CountedChannel(path)) {
      Parts parts = new Parts(sink, size, file::count);
      try {
        readFile(file, path, origin, parts, Unpacking.of(size));
      } catch (IOException e) {
        parts.unreadable(origin, FileReading.sentence(e));
      } finally {
        parts.end();
      }
    } catch (IOException e) {
      sink.accept(new Item.Unreadable(origin, FileReading.sentence(e), size));
    }
  }

  private void readFile(
      CountedChannel file, Path path, String origin, Parts parts, Unpacking unpacking)
      throws IOException, InterruptedException {
    Formats.Kind kind = Formats.of(origin);
    if (kind == Formats.Kind.ZIP && !Formats.isGzipped(origin)) {
      new Archives(this, unpacking, parts).readZip(file, origin);
      return;
    }
    if (kind == Formats.Kind.WEB_ARCHIVE) {
      new WebArchives(origin, parts).read(file);
      return;
    }
    InputStream in = new BufferedInputStream(Channels.newInputStream(file), 1 << 16);
    if (kind == Formats.Kind.TABLE) {
      try {
        Columns own = columns.or(columnsBeside(path));
        tables.read(FileReading.unzipped(in, origin), origin, own, parts);
      } catch (IllegalArgumentException e) {
        parts.unreadable(origin, "Its file of columns is wrong: " + e.getMessage());
      }
    } else {
      read(in, origin, parts, unpacking, 0);
    }
  }

  private static Columns columnsBeside(Path table) throws IOException {
    Path file =
        table.resolveSibling(Formats.withoutGz(table.getFileName().toString()) + ".columns");
    return Files.exists(file)
        ? Columns.of(Files.readAllLines(file).stream().filter(l -> !l.isBlank()).toList())
        : Columns.USUAL;
  }

  /**
   * Reads a stream, compressed as its name says.
   *
   * @param depth how many archives it lies in
   */
  void read(InputStream packed, String origin, Parts parts, Unpacking unpacking, int depth)
      throws IOException, InterruptedException {
    String name = Formats.fileName(origin);
    Formats.Kind kind = Formats.of(name);
    if (kind == Formats.Kind.FOREIGN) {
      parts.unreadable(origin, foreign(name));
      return;
    }
    boolean archive = kind == Formats.Kind.ZIP || kind == Formats.Kind.TAR;
    if (archive && depth >= DEEPEST) {
      parts.unreadable(
          origin, "It is an archive in an archive in an archive; unpack the outermost one first.");
      return;
    }
    if (kind == Formats.Kind.WEB_ARCHIVE) {
      // Each of its records is gzipped by itself.
      new WebArchives(origin, parts).read(packed);
      return;
    }
    InputStream unzipped = FileReading.unzipped(packed, name);
    InputStream in =
        Formats.isGzipped(name) && (archive || depth > 0) ? unpacking.limited(unzipped) : unzipped;
    switch (kind) {
      case TABLE -> tables.read(in, origin, columns, parts);
      case COLUMNS -> parts.pass();
      case JSON_LINES -> JsonLines.read(in, origin, parts);
      case ZIP -> new Archives(this, unpacking, parts).readZip(in, origin, depth);
      case TAR -> new Archives(this, unpacking, parts).readTar(in, origin, depth);
      case OFFICE -> texts.readOffice(FileReading.document(in), origin, parts);
      default -> texts.readDocument(FileReading.document(in), origin, parts);
    }
  }

  @Override
  public void close() {
    texts.close();
  }

  static String foreign(String name) {
    return "Files of the kind ." + Formats.extension(Formats.withoutGz(name)) + " are not read.";
  }
}

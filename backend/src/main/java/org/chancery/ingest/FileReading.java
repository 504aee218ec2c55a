package org.chancery.ingest;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** Reads files, gzipped or not, within limits. */
public final class FileReading {

  private FileReading() {}

  /** A file that is larger than a document may be. */
  public static final class TooLarge extends IOException {
    private static final long serialVersionUID = 1L;
  }

  /** The whole content, unzipped. */
  public static byte[] bytes(Path path) throws IOException {
    try (InputStream in = open(path)) {
      return document(in);
    }
  }

  /** As much as a document may have. */
  static byte[] document(InputStream in) throws IOException {
    byte[] bytes = in.readNBytes(Limits.DOCUMENT_BYTES + 1);
    if (bytes.length > Limits.DOCUMENT_BYTES) {
      throw new TooLarge();
    }
    return bytes;
  }

  /** The content as it comes, unzipped. */
  public static InputStream open(Path path) throws IOException {
    InputStream file = new BufferedInputStream(Files.newInputStream(path), 1 << 16);
    try {
      return unzipped(file, path.getFileName().toString());
    } catch (IOException e) {
      file.close();
      throw e;
    }
  }

  static InputStream unzipped(InputStream in, String name) throws IOException {
    return Formats.isGzipped(name) ? new GZIPInputStream(in, 1 << 16) : in;
  }

  /** One sentence for what went wrong. */
  public static String sentence(IOException e) {
    return switch (e) {
      case java.nio.file.AccessDeniedException d -> "It cannot be read: permission denied.";
      case java.nio.file.NoSuchFileException n -> "It does not exist any more.";
      case java.nio.file.FileSystemLoopException l ->
          "It is a symbolic link that leads back to a folder above it.";
      case ZipException z -> "Its gzip compression is damaged.";
      case java.io.EOFException z -> "Its gzip compression ends too early.";
      case Unpacking.Exceeded exceeded -> String.valueOf(exceeded.getMessage());
      case TooLarge large ->
          "It is larger than " + (Limits.DOCUMENT_BYTES >> 20) + " MB; split it into its articles.";
      default -> "It cannot be read; the disk or its file system reports an error.";
    };
  }
}

package org.chancery.ingest;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.util.Enumeration;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.io.input.ChecksumInputStream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads the entries of archives. Their names are only names: nothing is ever written, so whatever
 * path they claim does no harm.
 */
final class Archives {

  private static final Logger LOG = LoggerFactory.getLogger(Archives.class);
  private static final String UTF_8 = "UTF-8";
  private static final String DAMAGED =
      "The archive is damaged; what could be read of it was taken.";
  private static final String ENTRY_DAMAGED = "It is damaged inside its archive.";

  private final Contents contents;
  private final Unpacking unpacking;
  private final Parts parts;

  Archives(Contents contents, Unpacking unpacking, Parts parts) {
    this.contents = contents;
    this.unpacking = unpacking;
    this.parts = parts;
  }

  /** Reads a zip file by its directory, or from its beginning where that is lost. */
  void readZip(CountedChannel file, String origin) throws IOException, InterruptedException {
    ZipFile zip;
    try {
      zip = ZipFile.builder().setSeekableByteChannel(file).setIgnoreLocalFileHeader(true).get();
    } catch (IOException | RuntimeException e) {
      file.rewind();
      InputStream in = new BufferedInputStream(Channels.newInputStream(file), 1 << 16);
      if (!readZip(in, origin, 0)) {
        parts.unreadable(origin, DAMAGED);
      }
      return;
    }
    Enumeration<ZipArchiveEntry> entries = zip.getEntriesInPhysicalOrder();
    while (entries.hasMoreElements() && !parts.isCancelled()) {
      ZipArchiveEntry entry = entries.nextElement();
      String name = nameOf(origin, entry);
      if (!isDocument(entry) || refused(entry, name, zip.canReadEntryData(entry))) {
        continue;
      }
      try (InputStream in = zip.getInputStream(entry)) {
        InputStream checked =
            ChecksumInputStream.builder()
                .setInputStream(in)
                .setChecksum(new CRC32())
                .setExpectedChecksumValue(entry.getCrc())
                .setCountThreshold(entry.getSize())
                .get();
        read(checked, name, 0);
      } catch (Unpacking.Exceeded e) {
        throw e;
      } catch (IOException | RuntimeException e) {
        parts.unreadable(name, sentence(name, e));
      }
    }
  }

  /** Returns whether something was said of damage. */
  boolean readZip(InputStream in, String origin, int depth)
      throws IOException, InterruptedException {
    return readAll(new ZipArchiveInputStream(in, UTF_8, true, false, true), origin, depth);
  }

  void readTar(InputStream in, String origin, int depth) throws IOException, InterruptedException {
    readAll(new TarArchiveInputStream(in, UTF_8), origin, depth);
  }

  private boolean readAll(ArchiveInputStream<?> archive, String origin, int depth)
      throws IOException, InterruptedException {
    boolean any = false;
    boolean damaged = false;
    while (!parts.isCancelled()) {
      ArchiveEntry entry;
      try {
        entry = archive.getNextEntry();
      } catch (Unpacking.Exceeded e) {
        throw e;
      } catch (IOException | RuntimeException e) {
        parts.unreadable(origin, DAMAGED);
        return true;
      }
      if (entry == null) {
        break;
      }
      any = true;
      String name = nameOf(origin, entry);
      if (!isDocument(entry) || refused(entry, name, archive.canReadEntryData(entry))) {
        continue;
      }
      try {
        read(archive, name, depth);
        damaged = false;
      } catch (Unpacking.Exceeded e) {
        throw e;
      } catch (IOException | RuntimeException e) {
        damaged = !(e instanceof FileReading.TooLarge);
        parts.unreadable(name, sentence(name, e));
      }
    }
    if (!any) {
      parts.unreadable(origin, "It is no archive, or an empty one.");
    } else if (damaged) {
      parts.unreadable(origin, DAMAGED);
    }
    return damaged || !any;
  }

  private void read(InputStream entry, String name, int depth)
      throws IOException, InterruptedException {
    contents.read(unpacking.limited(entry), name, parts, unpacking, depth + 1);
  }

  /** Hidden files are left out as in folders, and so is what macOS adds to archives. */
  private static boolean isDocument(ArchiveEntry entry) {
    String name = entry.getName().replace('\\', '/');
    return !entry.isDirectory()
        && !Formats.fileName(name).startsWith(".")
        && !name.startsWith("__MACOSX/");
  }

  private boolean refused(ArchiveEntry entry, String name, boolean readable)
      throws InterruptedException {
    String reason = refusal(entry, readable);
    if (reason != null) {
      parts.unreadable(name, reason);
    }
    return reason != null;
  }

  private static @Nullable String refusal(ArchiveEntry entry, boolean readable) {
    boolean special =
        entry instanceof TarArchiveEntry tar
            ? !tar.isFile()
                || tar.isLink()
                || tar.isSymbolicLink()
                || tar.isCharacterDevice()
                || tar.isBlockDevice()
                || tar.isFIFO()
            : entry instanceof ZipArchiveEntry zip && zip.isUnixSymlink();
    if (special) {
      return "It is a link or a device; those are not followed inside archives.";
    }
    if (entry instanceof ZipArchiveEntry zip && zip.getGeneralPurposeBit().usesEncryption()) {
      return "It is encrypted; unpack the archive with its password and index what comes out.";
    }
    return readable
        ? null
        : "It is packed in a way that is not read; unpack the archive and index what comes out.";
  }

  private static String nameOf(String origin, ArchiveEntry entry) {
    return origin + "/" + entry.getName().replace('\\', '/');
  }

  private static String sentence(String name, Exception e) {
    if (e instanceof FileReading.TooLarge large) {
      return FileReading.sentence(large);
    }
    LOG.debug("{} could not be read", name, e);
    return ENTRY_DAMAGED;
  }
}

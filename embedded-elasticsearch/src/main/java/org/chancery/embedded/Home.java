package org.chancery.embedded;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * The server's files, unpacked once for each build of this module and checked at every start.
 *
 * <p>A home whose files are missing or have another size than they were unpacked with is unpacked
 * again.
 */
final class Home {

  private static final String ZIP = "home.zip";
  private static final String LIST = "files.list";

  private Home() {}

  /** The unpacked home below {@code parent}. */
  static Path unpackedIn(Path parent) throws IOException {
    Path home = parent.resolve("server-" + Long.toHexString(checksum()));
    if (isWhole(home)) {
      return home;
    }
    deleteTree(home);
    Path fresh = Files.createDirectories(parent.resolve(home.getFileName() + ".unpacking"));
    deleteTree(fresh);
    Files.createDirectories(fresh);
    List<String> files = unpack(fresh);
    Files.write(fresh.resolve(LIST), files);
    Files.move(fresh, home, StandardCopyOption.ATOMIC_MOVE);
    deleteOthers(parent, home);
    return home;
  }

  private static long checksum() throws IOException {
    CRC32 crc = new CRC32();
    try (InputStream in = new CheckedInputStream(zip(), crc)) {
      in.transferTo(java.io.OutputStream.nullOutputStream());
    }
    return crc.getValue();
  }

  private static InputStream zip() throws IOException {
    InputStream in = Home.class.getResourceAsStream(ZIP);
    if (in == null) {
      throw new IOException(
          "the embedded Elasticsearch is missing from this build; build the module"
              + " embedded-elasticsearch");
    }
    return in;
  }

  private static boolean isWhole(Path home) throws IOException {
    Path list = home.resolve(LIST);
    if (!Files.isRegularFile(list)) {
      return false;
    }
    for (String line : Files.readAllLines(list)) {
      int tab = line.indexOf('\t');
      if (tab < 0) {
        return false;
      }
      Path file = home.resolve(line.substring(tab + 1));
      if (!Files.isRegularFile(file)
          || !Long.toString(Files.size(file)).equals(line.substring(0, tab))) {
        return false;
      }
    }
    return true;
  }

  private static List<String> unpack(Path home) throws IOException {
    List<String> files = new ArrayList<>();
    try (ZipInputStream zip = new ZipInputStream(zip())) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        Path target = home.resolve(entry.getName()).normalize();
        if (!target.startsWith(home)) {
          throw new IOException("the zip leaves its folder: " + entry.getName());
        }
        if (entry.isDirectory()) {
          Files.createDirectories(target);
          continue;
        }
        Files.createDirectories(target.getParent());
        long size = Files.copy(zip, target);
        // A cache of loaded classes, wherever the home lies, is of jars of this very time.
        Files.setLastModifiedTime(target, entry.getLastModifiedTime());
        files.add(size + "\t" + home.relativize(target));
      }
    }
    return files;
  }

  /** Homes of earlier builds; nobody starts them again. */
  private static void deleteOthers(Path parent, Path home) throws IOException {
    try (Stream<Path> siblings = Files.list(parent)) {
      for (Path sibling :
          siblings
              .filter(p -> p.getFileName().toString().startsWith("server-") && !p.equals(home))
              .toList()) {
        deleteTree(sibling);
      }
    }
  }

  private static void deleteTree(Path root) throws IOException {
    if (!Files.exists(root)) {
      return;
    }
    try (Stream<Path> tree = Files.walk(root)) {
      for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
